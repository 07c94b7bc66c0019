import type { Cell } from "../../portfolio/orders/cell";
import type { Grid } from "../reading/grid";

/** A run of cells by rows, as it is kept and as it travels to a worker: 8 bytes a cell, and the cells that are no numbers. */
export interface CellRun {
  /** NaN stands for the next of `others`; `null` when no cell is a number. */
  readonly numbers: Float64Array | null;
  readonly others: readonly Cell[];
}

/** Rows of a run: few enough for one to be compared or copied in a fraction of a millisecond. */
const runRows = 4096;

/**
 * The cells of a range, kept to recognise them when they come again: Excel hands over a fresh copy at every call. Compared
 * cell by cell, up to the first that differs; a blank is not an empty text, nor 0 a −0.
 */
export class KeptCells {
  private constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly runs: CellRun[],
  ) {}

  /** Made for a range, still without its cells: `take` them run by run, or all `of` a range at once. */
  static for(grid: Grid): KeptCells {
    return new KeptCells(grid.length, grid[0]?.length ?? 0, []);
  }

  /** The cells of a range; `null` when its rows are not equally long. */
  static of(grid: Grid): KeptCells | null {
    const kept = KeptCells.for(grid);
    for (let run = 0; run < kept.runCount; run++) if (!kept.take(grid)) return null;
    return kept;
  }

  /** Cells that came as runs. */
  static from(rows: number, columns: number, runs: CellRun[]): KeptCells {
    return new KeptCells(rows, columns, runs);
  }

  /** Into how many runs the range falls. */
  get runCount(): number {
    return Math.ceil(this.rows / runRows);
  }

  get size(): number {
    return this.rows * this.columns;
  }

  /** Keeps the next run of the range, and answers with it; `null` when its rows are not equally long. */
  take(grid: Grid): CellRun | null {
    const { from, to } = this.bounds(this.runs.length);
    let numbers: Float64Array | null = null;
    const others: Cell[] = [];
    let at = 0;
    for (let row = from; row < to; row++) {
      const cells = grid[row]!;
      if (cells.length !== this.columns) return null;
      for (let column = 0; column < cells.length; column++, at++) {
        const cell = cells[column]!;
        if (typeof cell === "number" && cell === cell) {
          numbers ??= new Float64Array((to - from) * this.columns).fill(NaN);
          numbers[at] = cell;
        } else others.push(cell);
      }
    }
    const run = { numbers, others };
    this.runs.push(run);
    return run;
  }

  /** Whether a range of as many rows has the same cells in one run. */
  matches(grid: Grid, run: number): boolean {
    const { numbers, others } = this.runs[run]!;
    const { from, to } = this.bounds(run);
    let [at, other] = [0, 0];
    for (let row = from; row < to; row++) {
      const cells = grid[row]!;
      if (cells.length !== this.columns) return false;
      for (let column = 0; column < cells.length; column++, at++) {
        const number = numbers === null ? NaN : numbers[at]!;
        const kept = number === number ? number : others[other++];
        if (!Object.is(kept, cells[column])) return false;
      }
    }
    return true;
  }

  /** Whether the range has as many rows and columns, which is all that is looked at before its cells. */
  hasShapeOf(grid: Grid): boolean {
    return grid.length === this.rows && (grid[0]?.length ?? 0) === this.columns;
  }

  equals(grid: Grid): boolean {
    if (!this.hasShapeOf(grid)) return false;
    for (let run = 0; run < this.runCount; run++) if (!this.matches(grid, run)) return false;
    return true;
  }

  /** The range itself. */
  toGrid(): Cell[][] {
    const { columns } = this;
    const grid: Cell[][] = [];
    this.runs.forEach(({ numbers, others }, run) => {
      const { from, to } = this.bounds(run);
      let [at, other] = [0, 0];
      for (let row = from; row < to; row++) {
        const cells: Cell[] = [];
        for (let column = 0; column < columns; column++, at++) {
          const number = numbers === null ? NaN : numbers[at]!;
          cells.push(number === number ? number : others[other++]!);
        }
        grid.push(cells);
      }
    });
    return grid;
  }

  private bounds(run: number): { readonly from: number; readonly to: number } {
    return { from: run * runRows, to: Math.min(this.rows, (run + 1) * runRows) };
  }
}
