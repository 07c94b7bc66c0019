import type { ReportSheet } from "../report/reportSheet";
import { Problem } from "../portfolio/problem";
import { inspectSheets, type InspectedSheet } from "./inspectSheets";
import type { Rectangle } from "./rectangle";
import { reportBlocks } from "./reportBlocks";
import { uncovered } from "./uncovered";
import { uniqueSheetName } from "./uniqueName";
import { needUnprotectedStructure, type WorkbookSurvey } from "./workbookSurvey";

/** Where a report sheet goes: into the sheet it had before, or into a new one. */
export interface PlacedSheet {
  readonly sheet: ReportSheet;
  /** The earlier result that is replaced in place; `null` for a new sheet. */
  readonly previous: InspectedSheet | null;
  readonly name: string;
  /** Name of the earlier sheet that is left to the user, because the user's cells stand where the result has to go or its blocks have been moved. */
  readonly leftAlone: string | null;
}

/** Queues a look at the cells a sheet would newly take; tells after the next sync whether the user has something there. */
function queueObstacles(previous: InspectedSheet, sheet: ReportSheet): () => boolean {
  const pieces: Rectangle[] = reportBlocks(sheet).flatMap((block) => uncovered(block, previous.cells));
  const used = pieces.map(({ row, column, rows, columns }) => {
    const range = previous.worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
    range.load("address");
    return range;
  });
  return () => used.some((range) => !range.isNullObject);
}

/** Columns the user added to a table follow the rows only while the rows stay the same: a result with other rows must not be slid under them. */
const hasUserColumns = ({ widenedTables }: InspectedSheet): boolean => widenedTables.size > 0;

/**
 * Decides for every sheet of a report where it is written. Nothing is written here; a protected sheet or workbook is
 * refused. `halfWritten` skips the question whether the blocks still stand, for sheets that a failure or a stop left half
 * written: all their blocks are replaced.
 */
export async function placeSheets(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  sheets: readonly ReportSheet[],
  halfWritten = false,
): Promise<PlacedSheet[]> {
  const owned = survey.ledger.sheets.filter(({ key }) => sheets.some((sheet) => sheet.key === key));
  const inspected = await inspectSheets(context, owned);
  const candidates = sheets.map((sheet) => {
    const found = inspected.find((candidate) => candidate.owned.key === sheet.key) ?? null;
    if (found && halfWritten) return { sheet, found: { ...found, cells: found.owned.blocks }, obstructed: () => false };
    const usable = found !== null && found.inPlace && !hasUserColumns(found);
    return { sheet, found, obstructed: usable ? queueObstacles(found, sheet) : () => true };
  });
  await context.sync();
  const taken = survey.sheets.map(({ name }) => name);
  const placed = candidates.map(({ sheet, found, obstructed }): PlacedSheet => {
    if (found && !obstructed()) {
      if (found.protected) throw new Problem("sheetProtected", { sheet: found.name });
      return { sheet, previous: found, name: found.name, leftAlone: null };
    }
    const name = uniqueSheetName(sheet.name, taken);
    taken.push(name);
    return { sheet, previous: null, name, leftAlone: found?.name ?? null };
  });
  if (placed.some(({ previous }) => previous === null)) needUnprotectedStructure(survey);
  return placed;
}
