import type { Language } from "../../i18n/translate";
import type { Cell } from "../../portfolio/orders/cell";
import type { FunctionId } from "../functionCatalogue";
import type { FunctionErrorCode } from "../functionError";
import { functionImplementations } from "../functionImplementations";
import { setFunctionLanguage } from "../functionLanguage";
import type { Argument } from "../reading/argument";
import { functionMemory } from "../remembering/functionMemory";
import { KeptCells, type CellRun } from "../remembering/KeptCells";
import type { FunctionDeskApi, HandedArgument, HandedResult } from "./functionDeskApi";

interface HandedRange {
  readonly kept: KeptCells;
  readonly runs: CellRun[];
  /** The cells as functions take them: several times the memory, so not kept for long. */
  grid: WeakRef<Cell[][]> | null;
}

/** Computes functions from ranges that are handed over once and recognised by their number. Runs in a worker of its own. */
export class FunctionDesk implements FunctionDeskApi {
  private readonly ranges = new Map<number, HandedRange>();
  private result: Cell[][] = [];

  open(range: number, rows: number, columns: number): void {
    const runs: CellRun[] = [];
    this.ranges.set(range, { kept: KeptCells.from(rows, columns, runs), runs, grid: null });
  }

  append(range: number, run: CellRun): void {
    this.ranges.get(range)!.runs.push(run);
  }

  forget(range: number): void {
    const handed = this.ranges.get(range);
    if (handed) functionMemory.release(handed.kept);
    this.ranges.delete(range);
  }

  call(id: FunctionId, language: Language, args: readonly HandedArgument[]): HandedResult {
    this.result = [];
    setFunctionLanguage(language);
    try {
      const result = functionImplementations[id](...args.map((argument) => this.given(argument)));
      if (!Array.isArray(result)) return { cell: result };
      this.result = result;
      return { rows: result.length };
    } catch (error) {
      const { code, message } = error as { code?: FunctionErrorCode; message: string };
      if (code === undefined) throw error;
      return { code, message };
    }
  }

  rows(from: number, to: number): Cell[][] {
    const rows = this.result.slice(from, to);
    if (to >= this.result.length) this.result = [];
    return rows;
  }

  private given(argument: HandedArgument): Argument {
    if (typeof argument !== "object" || argument === null) return argument;
    const handed = this.ranges.get(argument.range)!;
    const known = handed.grid?.deref();
    if (known) return known;
    const grid = handed.kept.toGrid();
    handed.grid = new WeakRef(grid);
    functionMemory.introduce(grid, handed.kept);
    return grid;
  }
}
