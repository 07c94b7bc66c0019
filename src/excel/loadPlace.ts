import type { Rectangle } from "./rectangle";

/** Queues the reading of where a range stands; the answer can be taken after the next sync, `null` for a null object. */
export function loadPlace(range: Excel.Range): () => Rectangle | null {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return () => (range.isNullObject ? null : placeOf(range));
}

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
