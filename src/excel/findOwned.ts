import { inspectSheets, type InspectedSheet } from "./inspectSheets";
import type { OwnedLabels } from "./ledger";
import { surveyWorkbook, type WorkbookSurvey } from "./workbookSurvey";

/** What Clientele owns in a workbook. */
export interface OwnedCounts {
  readonly sheets: number;
  readonly charts: number;
  readonly names: number;
  /** Columns of labels. */
  readonly labels: number;
}

/** Everything of the ledger that is still in the workbook. */
export interface OwnedThings {
  readonly survey: WorkbookSurvey;
  readonly sheets: readonly InspectedSheet[];
  readonly names: readonly string[];
  readonly labels: readonly { readonly worksheet: Excel.Worksheet; readonly owned: OwnedLabels }[];
  readonly counts: OwnedCounts;
}

/** Looks up everything of the ledger that is still in the workbook. */
export async function findOwned(context: Excel.RequestContext): Promise<OwnedThings> {
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
