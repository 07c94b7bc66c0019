import type { Cell } from "../portfolio/orders/cell";
import type { RowRuns } from "../report/rowsSetAside";
import { cellsOf } from "./cellsOf";
import { hiddenRows } from "./hiddenRows";
import type { LocatedSource } from "./locateSource";
import { mergeRuns } from "./mergeRuns";
import { releaseRange } from "./releaseRange";
import { rowsAtFirst, rowsAtOnce } from "./rowsAtOnce";
import { runsInside } from "./runsInside";
import { TimeSlices } from "./TimeSlices";
import { officeErrorCode } from "./toProblem";

/**
 * Reads runs of rows, as many at once as Excel answers: the length of the rows read tells how many come next, and what Excel
 * finds too large is asked for by half, from then on. Rows and columns that are not selected are not asked for: their
 * cells are given as `""`, so that every row keeps its place.
 */
export class RowReader {
  private rowsNext: number;
  /** Excel has refused more. */
  private most = Infinity;
  private readonly hiddenSoFar: (readonly [number, number])[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly source: LocatedSource,
  ) {
    this.rowsNext = rowsAtFirst(source.columns.reduce((sum, [, count]) => sum + count, 0));
  }

  /** The next chunk from `start` on, `null` when everything has been read. */
  next(start: number): Promise<Cell[][]> | null {
    const { rows } = this.source.location;
    if (start >= rows) return null;
    const reading = this.read(start, Math.min(this.rowsNext, this.most, rows - start));
    // A failure is reported where the chunk is awaited, which can be after the previous one has been worked on.
    reading.catch(() => undefined);
    return reading;
  }

  /** Selected rows read so far that are hidden, 0-based from the top of the source. */
  get hidden(): RowRuns {
    return mergeRuns(this.hiddenSoFar);
  }

  private async read(start: number, count: number): Promise<Cell[][]> {
    const { worksheet, location, columns } = this.source;
    const row = location.row + start;
    const selected = runsInside(this.source.rows, row, count);
    if (selected.length === 0) return blankRows(count, location.columns);
    const ranges = columns.map(([column, width]) => cellsOf(worksheet, { row, column, rows: count, columns: width }));
    const [first] = ranges;
    for (const range of ranges) range.load("values");
    first!.load("rowHidden");
    try {
      await this.context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
      this.most = Math.ceil(count / 2);
      return this.read(start, this.most);
    }
    await this.noteHidden(row, count, first!.rowHidden, selected);
    const values = ranges.map((range) => range.values as Cell[][]);
    ranges.forEach(releaseRange);
    const rows = this.isWhole ? values[0]! : await this.assemble(row, count, selected, values);
    this.rowsNext = rowsAtOnce(rows);
    return rows;
  }

  /** One block, nothing of which is left out. */
  private get isWhole(): boolean {
    return this.source.rows.length === 1 && this.source.columns.length === 1;
  }

  /** @param rowHidden `null` when some of the rows are hidden and others are not */
  private async noteHidden(row: number, count: number, rowHidden: boolean | null, selected: RowRuns): Promise<void> {
    if (rowHidden === false) return;
    const { worksheet, location, columns } = this.source;
    const hidden: RowRuns = rowHidden
      ? [[row, count]]
      : await hiddenRows(this.context, worksheet, { row, column: columns[0]![0], rows: count, columns: 1 });
    for (const [from, length] of selected)
      for (const [first, hiddenCount] of runsInside(hidden, from, length))
        this.hiddenSoFar.push([first - location.row, hiddenCount]);
  }

  private async assemble(
    row: number,
    count: number,
    selected: RowRuns,
    values: readonly Cell[][][],
  ): Promise<Cell[][]> {
    const { location, columns } = this.source;
    const rows = blankRows(count, location.columns);
    const slices = new TimeSlices();
    for (const [first, length] of selected)
      for (let at = first - row; at < first - row + length; at += 1) {
        const cells = [...rows[at]!];
        columns.forEach(([column], part) =>
          values[part]![at]!.forEach((cell, place) => (cells[column - location.column + place] = cell)),
        );
        rows[at] = cells;
        if (slices.isOver) await slices.rest();
      }
    return rows;
  }
}

/** Rows of empty cells: one and the same row, so that a million of them weigh nothing. */
const blankRows = (rows: number, columns: number): Cell[][] =>
  new Array<Cell[]>(rows).fill(new Array<Cell>(columns).fill(""));
