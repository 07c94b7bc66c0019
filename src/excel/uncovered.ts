import type { Rectangle } from "./rectangle";

/** The up to four pieces of `rectangle` that `cover` leaves bare. */
function without(rectangle: Rectangle, cover: Rectangle): Rectangle[] {
  const { row, column } = rectangle;
  const bottom = row + rectangle.rows;
  const right = column + rectangle.columns;
  const top = Math.max(row, cover.row);
  const left = Math.max(column, cover.column);
  const end = Math.min(bottom, cover.row + cover.rows);
  const edge = Math.min(right, cover.column + cover.columns);
  if (top >= end || left >= edge) return [rectangle];
  return [
    { row, column, rows: top - row, columns: rectangle.columns },
    { row: end, column, rows: bottom - end, columns: rectangle.columns },
    { row: top, column, rows: end - top, columns: left - column },
    { row: top, column: edge, rows: end - top, columns: right - edge },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/**
 * The parts of a rectangle that none of the `covers` covers: the cells a block would newly take, for instance.
 *
 * @example
 * uncovered({ row: 0, column: 0, rows: 3, columns: 1 }, [{ row: 0, column: 0, rows: 2, columns: 1 }])
 * // [{ row: 2, column: 0, rows: 1, columns: 1 }]
 */
export function uncovered(rectangle: Rectangle, covers: readonly Rectangle[]): Rectangle[] {
  return covers.reduce<Rectangle[]>((pieces, cover) => pieces.flatMap((piece) => without(piece, cover)), [rectangle]);
}
