import { columnName } from "../../report/columnName";
import type { ImportSpeaker } from "../shared/importSpeaker";

/**
 * How a column is called: its header, else its letter on the sheet.
 *
 * @param firstColumn 0-based sheet column of the source.
 */
export const columnTitle = (
  say: ImportSpeaker,
  headers: readonly string[],
  column: number,
  firstColumn: number,
): string => headers[column] || say("columnWithoutHeader", { letter: columnName(firstColumn + column) });
