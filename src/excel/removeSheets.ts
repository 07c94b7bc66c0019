import { Problem } from "../portfolio/problem";
import { clearPrevious } from "./clearPrevious";
import type { InspectedSheet } from "./inspectSheets";
import { uncovered } from "./uncovered";
import { suspendUntilNextSync } from "./writeRows";
import { needUnprotectedStructure, type WorkbookSurvey } from "./workbookSurvey";

/**
 * Removes sheets of Clientele. A sheet on which the user has put something, and the last visible sheet of a workbook,
 * stay, without Clientele's cells and charts. Returns how many sheets are gone.
 */
export async function removeSheets(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  inspected: readonly InspectedSheet[],
): Promise<number> {
  const locked = inspected.find((sheet) => sheet.protected);
  if (locked) throw new Problem("sheetProtected", { sheet: locked.name });
  if (inspected.length) needUnprotectedStructure(survey);
  const looked = inspected.map((sheet) => {
    const pieces = sheet.usedRange ? uncovered(sheet.usedRange, sheet.cells) : [];
    const used = pieces.map(({ row, column, rows, columns }) => {
      const range = sheet.worksheet.getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true);
      range.load("address");
      return range;
    });
    return { sheet, used };
  });
  await context.sync();
  suspendUntilNextSync(context);
  let visible = survey.sheets.filter((sheet) => sheet.visible).length;
  let gone = 0;
  for (const { sheet, used } of looked) {
    const hasUserCharts = sheet.chartNames.some((name) => !sheet.owned.charts.includes(name));
    const isVisible = survey.sheets.some(({ id, visible: shown }) => shown && id === sheet.owned.id);
    const isNeeded = isVisible && visible === 1;
    if (hasUserCharts || isNeeded || used.some((range) => !range.isNullObject)) {
      clearPrevious(sheet, () => false);
    } else {
      sheet.worksheet.delete();
      if (isVisible) visible -= 1;
      gone += 1;
    }
  }
  await context.sync();
  return gone;
}
