import type { ReportCell } from "../report/reportTable";
import { cellContent } from "./cellContent";
import { cellsOf } from "./cellsOf";
import type { Rectangle } from "./rectangle";
import { releaseRange } from "./releaseRange";
import { TimeSlices } from "./TimeSlices";
import { officeErrorCode } from "./toProblem";

/** What a column of cells holds. */
export interface ReadColumn {
  readonly values: readonly ReportCell[];
  /** By row the formula, `null` for a constant; `null` for a column without any. */
  readonly formulas: readonly (string | null)[] | null;
}

const cellsAtOnce = 50_000;

/** What the columns of a block hold, formulas and constants, several thousand cells a request. */
export async function readColumns(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  block: Rectangle,
): Promise<ReadColumn[]> {
  const columns = Array.from({ length: block.columns }, () => new GrowingColumn());
  const slices = new TimeSlices();
  let most = Math.max(1, Math.floor(cellsAtOnce / block.columns));
  for (let start = 0; start < block.rows;) {
    const rows = Math.min(most, block.rows - start);
    const range = cellsOf(worksheet, { ...block, row: block.row + start, rows });
    range.load("formulas,values");
    try {
      // One request per chunk: Excel refuses more than 5 MB at once.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || rows === 1) throw error;
      most = Math.ceil(rows / 2);
      continue;
    }
    for (let row = 0; row < rows; row += 1) {
      for (const [at, column] of columns.entries()) column.push(range.formulas[row]![at], range.values[row]![at]);
      if (slices.isOver) await slices.rest();
    }
    releaseRange(range);
    start += rows;
  }
  return columns;
}

class GrowingColumn implements ReadColumn {
  readonly values: ReportCell[] = [];
  formulas: (string | null)[] | null = null;

  push(formula: unknown, value: unknown): void {
    const content = cellContent(formula, value);
    if (content.formula !== null) this.formulas ??= new Array<string | null>(this.values.length).fill(null);
    this.formulas?.push(content.formula);
    this.values.push(content.value);
  }
}
