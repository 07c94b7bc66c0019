import type { IRange } from "@univerjs/core";

type Corners = Pick<IRange, "startRow" | "endRow" | "startColumn" | "endColumn">;

/** What is left of a range outside another: up to four ranges. */
export function subtractRange(box: IRange, hole: Corners): IRange[] {
  const top = Math.max(box.startRow, hole.startRow);
  const bottom = Math.min(box.endRow, hole.endRow);
  const left = Math.max(box.startColumn, hole.startColumn);
  const right = Math.min(box.endColumn, hole.endColumn);
  if (top > bottom || left > right) return [box];
  const { startColumn, endColumn } = box;
  const pieces = [
    { startRow: box.startRow, endRow: top - 1, startColumn, endColumn },
    { startRow: bottom + 1, endRow: box.endRow, startColumn, endColumn },
    { startRow: top, endRow: bottom, startColumn, endColumn: left - 1 },
    { startRow: top, endRow: bottom, startColumn: right + 1, endColumn },
  ];
  return pieces.filter((piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn);
}
