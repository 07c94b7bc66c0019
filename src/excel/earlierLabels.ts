import type { SourceLocation } from "../report/sourceLocation";
import type { OwnedLabels } from "./ledger";

/**
 * The column of labels written beside this source earlier: it stands right of the source, or is its last column because
 * the selection has meanwhile taken it in.
 */
export const earlierLabels = (
  labels: readonly OwnedLabels[],
  sheetId: string,
  source: SourceLocation,
  headerRow: number,
): OwnedLabels | undefined =>
  labels.find(
    ({ sheetId: id, row, column }) =>
      id === sheetId &&
      row === source.row + headerRow &&
      column > source.column &&
      column <= source.column + source.columns,
  );
