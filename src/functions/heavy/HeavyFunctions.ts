import type { Language } from "../../i18n/translate";
import type { Cell } from "../../portfolio/orders/cell";
import type { CallSlices } from "../answering/CallSlices";
import type { FunctionId } from "../functionCatalogue";
import { functionError } from "../functionError";
import type { Argument, Result } from "../reading/argument";
import { isGrid, type Grid } from "../reading/grid";
import { KeptCells } from "../remembering/KeptCells";
import type { FunctionDeskApi, HandedArgument } from "./functionDeskApi";

/** The desk as it is from another thread. */
export type AsyncDesk = {
  readonly [Name in keyof FunctionDeskApi]: (
    ...args: Parameters<FunctionDeskApi[Name]>
  ) => Promise<Awaited<ReturnType<FunctionDeskApi[Name]>>>;
};

interface SentRange {
  readonly range: number;
  readonly kept: KeptCells;
}

/** Cells of ranges that the page keeps to recognise them: three columns of a million rows, and as much again. */
const mostCells = 6_500_000;
/** Rows of a result that are fetched at a time: a few ms. */
const fetchedRows = 2000;

/**
 * Has functions computed by a worker. A range is handed over once, however many functions read it, and results come in
 * pieces; what the page does for it, comparing and copying cells, is done in slices of time.
 */
export class HeavyFunctions {
  /** Least recently used first. */
  private ranges: SentRange[] = [];
  private lastRange = 0;
  private previous: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly desk: AsyncDesk,
    private readonly slices: CallSlices,
  ) {}

  /** One call after the other: the worker computes one at a time, and two calls must not hand over the same range. */
  call(id: FunctionId, language: Language, args: readonly Argument[]): Promise<Result> {
    const result = this.previous.then(() => this.run(id, language, args));
    this.previous = result.catch(() => undefined);
    return result;
  }

  private async run(id: FunctionId, language: Language, args: readonly Argument[]): Promise<Result> {
    try {
      const handed: HandedArgument[] = [];
      for (const argument of args) {
        if (isGrid(argument)) handed.push({ range: await this.rangeOf(argument) });
        else handed.push(typeof argument === "object" ? null : (argument ?? null));
      }
      const result = await this.desk.call(id, language, handed);
      if ("code" in result) throw functionError(result.code, result.message);
      return "cell" in result ? result.cell : await this.fetch(result.rows);
    } finally {
      await this.forgetOldest();
    }
  }

  private async fetch(rows: number): Promise<Cell[][]> {
    const fetched: Cell[][] = [];
    while (fetched.length < rows) {
      for (const row of await this.desk.rows(fetched.length, fetched.length + fetchedRows)) fetched.push(row);
      await this.slices.pause();
    }
    return fetched;
  }

  private async rangeOf(grid: Grid): Promise<number> {
    const known = (await this.find(grid)) ?? (await this.send(grid));
    this.ranges = [...this.ranges.filter((other) => other !== known), known];
    return known.range;
  }

  private async find(grid: Grid): Promise<SentRange | null> {
    for (const sent of [...this.ranges].reverse()) if (await this.isSame(sent.kept, grid)) return sent;
    return null;
  }

  private async isSame(kept: KeptCells, grid: Grid): Promise<boolean> {
    if (!kept.hasShapeOf(grid)) return false;
    for (let run = 0; run < kept.runCount; run++) {
      if (!kept.matches(grid, run)) return false;
      await this.slices.pause();
    }
    return true;
  }

  private async send(grid: Grid): Promise<SentRange> {
    const sent = { range: ++this.lastRange, kept: KeptCells.for(grid) };
    const { range, kept } = sent;
    await this.desk.open(range, kept.rows, kept.columns);
    for (let run = 0; run < kept.runCount; run++) {
      const cells = kept.take(grid);
      if (cells === null) throw new Error("The rows of a range are not equally long.");
      await this.desk.append(range, cells);
      await this.slices.pause();
    }
    return sent;
  }

  private async forgetOldest(): Promise<void> {
    let cells = this.ranges.reduce((sum, { kept }) => sum + kept.size, 0);
    while (cells > mostCells) {
      const { range, kept } = this.ranges.shift()!;
      cells -= kept.size;
      await this.desk.forget(range);
    }
  }
}
