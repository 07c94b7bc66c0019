import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { BenchInput } from "../input/benchInput";
import type { Job, Source } from "./engine";
import { inAnotherProcess, type Program } from "./inAnotherProcess";

const megabytesOf = (processId: number, field: "VmRSS" | "VmHWM"): number =>
  Number(new RegExp(`^${field}:\\s*(\\d+) kB`, "m").exec(readFileSync(`/proc/${processId}/status`, "utf8"))![1]) / 1024;

/**
 * Megabytes of memory at the peak of a job above what was in use when the source had been handed over, in a process that did
 * nothing before; `null` where it cannot be told, which is everywhere but on Linux.
 */
export async function peakMemory(
  program: Program,
  source: Source,
  job: Job,
  input: BenchInput,
): Promise<number | null> {
  if (!existsSync("/proc/self/clear_refs")) return null;
  const engine = inAnotherProcess(program);
  const run = await engine.take(source, input);
  const processId = engine.processId();
  writeFileSync(`/proc/${processId}/clear_refs`, "5"); // forgets the peak so far
  const before = megabytesOf(processId, "VmRSS");
  await run(job);
  const peak = megabytesOf(processId, "VmHWM") - before;
  engine.close();
  return peak;
}
