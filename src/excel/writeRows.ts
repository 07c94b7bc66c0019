import { chunkRows } from "./chunkRows";

/** Where a block of columns goes, and how its progress is told. */
export interface RowTarget {
  readonly context: Excel.RequestContext;
  readonly worksheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  onRows?(rows: number): void;
}

/** Lets Excel neither calculate nor paint until the request that is being built has been carried out. */
export function suspendUntilNextSync(context: Excel.RequestContext): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Writes columns of cells side by side, several thousand rows a request. Text must have been made safe before
 * (`asTextValue`): text that begins with `=` is written as a formula.
 */
export async function writeRows(target: RowTarget, columns: readonly (readonly (string | number)[])[]): Promise<void> {
  const { context, worksheet, row, column } = target;
  for (const { start, end } of chunkRows(columns)) {
    const values: (string | number)[][] = [];
    for (let at = start; at < end; at += 1) values.push(columns.map((cells) => cells[at]!));
    suspendUntilNextSync(context);
    const range = worksheet.getRangeByIndexes(row + start, column, end - start, columns.length);
    range.formulas = values;
    // One request per chunk: Excel refuses more than 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    range.untrack();
    target.onRows?.(end - start);
  }
}
