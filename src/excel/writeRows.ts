import { fillChunk, type CellBlock } from "./fillChunk";
import { releaseRange } from "./releaseRange";
import { stopIfAsked } from "./stopIfAsked";

/** Where a block of cells goes, how it is stopped, and how its progress is told. */
export interface RowTarget {
  readonly context: Excel.RequestContext;
  readonly worksheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly signal?: AbortSignal | undefined;
  /** Told before rows are sent how many rows from the first on may have changed from then on, whatever becomes of the request. */
  onSend?: ((rows: number) => void) | undefined;
  onRows?: ((rows: number) => void) | undefined;
}

/** Lets Excel neither calculate nor paint until the request that is being built has been carried out. */
export function suspendUntilNextSync(context: Excel.RequestContext): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Writes a block of cells, several thousand rows a request. Text must have been made safe before (`asTextValue`): text that
 * begins with `=` is written as a formula. Throws `stopped` between two requests.
 */
export async function writeRows(target: RowTarget, block: CellBlock): Promise<void> {
  const { context, worksheet, row, column, signal } = target;
  for (let start = 0; start < block.rows;) {
    const cells = await fillChunk(block, start);
    stopIfAsked(signal);
    suspendUntilNextSync(context);
    const range = worksheet.getRangeByIndexes(row + start, column, cells.length, block.columns.length);
    range.formulas = cells;
    target.onSend?.(start + cells.length);
    // One request per chunk: Excel refuses more than 5 MB at once.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    releaseRange(range);
    start += cells.length;
    target.onRows?.(cells.length);
  }
}
