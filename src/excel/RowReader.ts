import type { Cell } from "../portfolio/orders/cell";
import type { RowRuns } from "../report/rowsSetAside";
import { cellsOf } from "./cellsOf";
import { hiddenRows } from "./hiddenRows";
import type { LocatedSource } from "./locateSource";
import { mergeRuns } from "./mergeRuns";
import { runsInside } from "./runsInside";
import { officeErrorCode } from "./toProblem";

const most = { rows: 20_000, cells: 200_000 };

/**
 * Reads runs of rows, in smaller pieces from the moment Excel finds an answer too large. Rows and columns that are not
 * selected are not asked for: their cells are given as `""`, so that every row keeps its place.
 */
export class RowReader {
  private rowsAtOnce: number;
  private readonly hiddenSoFar: (readonly [number, number])[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly source: LocatedSource,
  ) {
    const columns = source.columns.reduce((sum, [, count]) => sum + count, 0);
    this.rowsAtOnce = Math.max(1, Math.min(most.rows, Math.floor(most.cells / columns)));
  }

  /** The next chunk from `start` on, `null` when everything has been read. */
  next(start: number): Promise<Cell[][]> | null {
    const { rows } = this.source.location;
    if (start >= rows) return null;
    const reading = this.read(start, Math.min(this.rowsAtOnce, rows - start));
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
      const half = Math.ceil(count / 2);
      this.rowsAtOnce = Math.min(this.rowsAtOnce, half);
      return [...(await this.read(start, half)), ...(await this.read(start + half, count - half))];
    }
    await this.noteHidden(row, count, first!.rowHidden, selected);
    const values = ranges.map(release);
    return this.isWhole ? values[0]! : this.assemble(row, count, selected, values);
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

  private assemble(row: number, count: number, selected: RowRuns, values: readonly Cell[][][]): Cell[][] {
    const { location, columns } = this.source;
    const rows = blankRows(count, location.columns);
    for (const [first, length] of selected)
      for (let at = first - row; at < first - row + length; at += 1)
        columns.forEach(([column], part) => {
          const cells = values[part]![at]!;
          for (let cell = 0; cell < cells.length; cell += 1) rows[at]![column - location.column + cell] = cells[cell]!;
        });
    return rows;
  }
}

const blankRows = (rows: number, columns: number): Cell[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => ""));

/** The values of a range that has been read; Excel need not remember it any longer. */
function release(range: Excel.Range): Cell[][] {
  range.untrack();
  return range.values as Cell[][];
}
