import { spawn, type ChildProcessByStdio } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { BenchInput } from "../input/benchInput";
import type { Engine, Found, Run, Source } from "./engine";

/** A program that answers `take`, `run` and `found`, a line each, and takes its own time. */
export interface Program {
  readonly name: string;
  readonly given: Engine["given"];
  readonly command: string;
  readonly parameters: readonly string[];
}

const folders = new Map<BenchInput, string>();
process.once("exit", () => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The input as files, for programs that read it before their time is taken. */
function folderOf(input: BenchInput): string {
  const known = folders.get(input);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), "clientele-bench-"));
  folders.set(input, folder);
  const { names, codes, days, cents } = input.coded;
  writeFileSync(join(folder, "rows.json"), input.text);
  writeFileSync(join(folder, "names.txt"), names.join("\n") + "\n");
  writeFileSync(join(folder, "codes.bin"), codes);
  writeFileSync(join(folder, "days.bin"), days);
  writeFileSync(join(folder, "cents.bin"), cents);
  return folder;
}

/** An engine in a process of its own: started when first asked, kept until closed. */
export function inAnotherProcess({ name, given, command, parameters }: Program): Engine {
  let child: ChildProcessByStdio<Writable, Readable, null> | undefined;
  let answers: AsyncIterator<string>;

  const started = () => {
    if (child) return child;
    child = spawn(command, parameters, { stdio: ["pipe", "pipe", "inherit"] });
    answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return child;
  };
  const ask = async <Answer>(...request: string[]): Promise<Answer> => {
    started().stdin.write(request.join("\t") + "\n");
    const { value, done } = await answers.next();
    if (done) throw new Error(`${name} ended when asked to ${request.join(" ")}`);
    return JSON.parse(value) as Answer;
  };
  const found = async (names: readonly string[]): Promise<Found> => {
    const { ids, ...columns } = await ask<Found>("found");
    return { ids: ids.map((id) => (typeof id === "number" ? names[id]! : id)), ...columns };
  };

  return {
    name,
    given,
    processId: () => started().pid!,
    take: async (source: Source, input: BenchInput) => {
      await ask("take", source, folderOf(input));
      return async (job): Promise<Run> => ({
        ...(await ask<Pick<Run, "ms" | "cpuMs">>("run", job)),
        found: () => found(input.coded.names),
      });
    },
    close: () => child?.stdin.end(),
  };
}
