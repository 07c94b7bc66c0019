import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine, Job, Source } from "./engine";
import type { BenchInput } from "../input/benchInput";

const megabytesOf = (processId: number, field: "VmRSS" | "VmHWM"): number =>
  Number(new RegExp(`^${field}:\\s*(\\d+) kB`, "m").exec(readFileSync(`/proc/${processId}/status`, "utf8"))![1]) / 1024;

/** Megabytes of memory at the peak of a job above what was in use when the source had been handed over. Linux only. */
export async function peakMemoryHere(engine: Engine, source: Source, job: Job, input: BenchInput): Promise<number> {
  const run = await engine.take(source, input);
  const processId = engine.processId();
  writeFileSync(`/proc/${processId}/clear_refs`, "5"); // forgets the peak so far
  const before = megabytesOf(processId, "VmRSS");
  await run(job);
  return megabytesOf(processId, "VmHWM") - before;
}

/** The same in a process where nothing else ran before; `null` where it cannot be told. */
export function peakMemory(engine: Engine, source: Source, job: Job, rowCount: number): number | null {
  if (!existsSync("/proc/self/clear_refs")) return null;
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, join(__dirname, "memoryProbe.ts"), engine.name, source, job, String(rowCount)],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  return status === 0 ? Number(stdout) : null;
}
