// An engine of Node as a program of its own: ENGINE. One request a line on standard input, one answer in JSON a line.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Cell } from "../../src/portfolio/orders/cell";
import type { CodedRows } from "../input/benchInput";
import { collectGarbage } from "../measure/collectGarbage";
import { timed } from "../measure/timed";
import type { Job, Source } from "./engine";
import type { NodeEngine } from "./nodeEngine";
import { nodeEngines } from "./nodeEngines";

function columnsIn(folder: string): CodedRows {
  const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name))).buffer;
  return {
    names: readFileSync(join(folder, "names.txt"), "utf8").trimEnd().split("\n"),
    codes: new Int32Array(bytesOf("codes.bin")),
    days: new Int32Array(bytesOf("days.bin")),
    cents: new Float64Array(bytesOf("cents.bin")),
  };
}

/** What the engine is handed, and what it found last: held until it found the next, as a session would. */
class Desk {
  private rows: Cell[][] = [];
  private columns: CodedRows | null = null;
  private job: Job = "rfm";
  private result: unknown = null;

  constructor(private readonly engine: NodeEngine) {}

  /** Parsed anew for every run, as office.js does with what Excel sends. */
  async take(source: Source, folder: string): Promise<unknown> {
    this.rows = source === "rows" ? (JSON.parse(readFileSync(join(folder, "rows.json"), "utf8")) as Cell[][]) : [];
    this.columns = source === "columns" ? columnsIn(folder) : null;
    await collectGarbage();
    return "ready";
  }

  async run(job: Job): Promise<unknown> {
    const { engine, rows, columns } = this;
    this.job = job;
    const { result, ms, cpuMs } = await timed(() =>
      columns ? engine.fromColumns(job, columns) : engine.fromRows(job, rows),
    );
    this.result = result;
    return { ms, cpuMs };
  }

  async found(): Promise<unknown> {
    const { engine, columns } = this;
    const nameOf = (id: string | number) => (columns ? columns.names[Number(id)]! : String(id));
    const { ids, cents, marks } = await engine.read(this.result, this.job, nameOf);
    return { ids, cents: Array.from(cents), marks: marks.map((column) => Array.from(column)) };
  }
}

async function answerAll(name: string): Promise<void> {
  const desk = new Desk(nodeEngines.find((engine) => engine.name === name)!);
  for await (const line of createInterface({ input: process.stdin })) {
    const [request, ...words] = line.split("\t") as ["take" | "run" | "found", ...string[]];
    const answer =
      request === "take"
        ? await desk.take(words[0] as Source, words[1]!)
        : request === "run"
          ? await desk.run(words[0] as Job)
          : await desk.found();
    process.stdout.write(JSON.stringify(answer) + "\n");
  }
  process.exit(0);
}

void answerAll(process.argv[2]!);
