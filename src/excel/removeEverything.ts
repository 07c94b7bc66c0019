import { clearLabels } from "./writeLabels";
import { forgetActions } from "./actions";
import { exclusively } from "./exclusively";
import { inspectSheets, type InspectedSheet } from "./inspectSheets";
import { emptyLedger, saveLedger, type OwnedLabels } from "./ledger";
import { removeSheets } from "./removeSheets";
import { runAsOneStep, runExcel } from "./runExcel";
import { surveyWorkbook, type WorkbookSurvey } from "./workbookSurvey";

/** What Clientele owns in a workbook. */
export interface OwnedCounts {
  readonly sheets: number;
  readonly charts: number;
  readonly names: number;
  /** Columns of labels. */
  readonly labels: number;
}

interface OwnedThings {
  readonly survey: WorkbookSurvey;
  readonly sheets: readonly InspectedSheet[];
  readonly names: readonly string[];
  readonly labels: readonly { readonly worksheet: Excel.Worksheet; readonly owned: OwnedLabels }[];
  readonly counts: OwnedCounts;
}

/** Looks up everything of the ledger that is still in the workbook. */
async function findOwned(context: Excel.RequestContext): Promise<OwnedThings> {
  const survey = await surveyWorkbook(context);
  const { ledger } = survey;
  const sheets = await inspectSheets(context, ledger.sheets);
  const columns = ledger.labels
    .filter(({ sheetId }) => survey.sheets.some(({ id }) => id === sheetId))
    .map((owned) => {
      const worksheet = context.workbook.worksheets.getItem(owned.sheetId);
      const anchor = worksheet.getRangeByIndexes(owned.row, owned.column, 1, 1);
      anchor.load("values");
      return { worksheet, owned, anchor };
    });
  await context.sync();
  const labels = columns.filter(({ owned, anchor }) => anchor.values[0]?.[0] === owned.anchor);
  const names = Object.values(ledger.names).filter((name) => survey.names[name] !== undefined);
  const charts = sheets.reduce(
    (sum, { owned, chartNames }) => sum + owned.charts.filter((name) => chartNames.includes(name)).length,
    0,
  );
  return {
    survey,
    sheets,
    names,
    labels,
    counts: { sheets: sheets.length, charts, names: names.length, labels: labels.length },
  };
}

/** How much of the workbook is Clientele's. */
export const countOwned = (): Promise<OwnedCounts> => runExcel(async (context) => (await findOwned(context)).counts);

/**
 * Removes everything Clientele wrote: sheets (one on which the user has put something loses only Clientele's cells),
 * charts, names and label columns. Settings and journal go too. Cannot be taken back by `undoLast`.
 *
 * Throws `sheetProtected`, `workbookProtected`, `busy`.
 */
export function removeEverything(): Promise<OwnedCounts> {
  return exclusively(() =>
    runAsOneStep(async (context) => {
      const { survey, sheets, names, labels, counts } = await findOwned(context);
      await removeSheets(context, survey, sheets);
      for (const { worksheet, owned } of labels) await clearLabels(context, worksheet, owned);
      for (const name of names) context.workbook.names.getItem(name).delete();
      saveLedger(context, emptyLedger);
      await context.sync();
      forgetActions();
      return counts;
    }),
  );
}
