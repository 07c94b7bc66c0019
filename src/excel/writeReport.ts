import type { Report } from "../report/report";
import { asOneAction } from "./asOneAction";
import { daysFrom1904 } from "./daysFrom1904";
import { saveLedger, withEntry, type Ledger, type OwnedSheet } from "./ledger";
import { placeChoices } from "./placeChoices";
import { placeSheets } from "./placeSheets";
import { planNames, type NamePlan } from "./planNames";
import { recordBefore, takeBackReport, undoOfReport, type ReportRecord } from "./takeBackReport";
import { surveyWorkbook, type WorkbookSurvey } from "./workbookSurvey";
import { writeSheets } from "./writeSheets";

/** What was written, and where. */
export interface WrittenReport {
  readonly sheets: readonly { readonly key: string; readonly name: string }[];
  /** Earlier results that were left alone, because the user's cells stood in the way or the sheet had been rearranged, and the fresh sheet that was written instead. */
  readonly moved: readonly { readonly key: string; readonly from: string; readonly to: string }[];
  readonly rows: number;
  readonly seconds: number;
}

const rowsOf = (report: Report): number =>
  report.sheets.reduce(
    (sum, { tables }) => sum + tables.reduce((rows, { columns }) => rows + (columns[0]?.values.length ?? 0), 0),
    0,
  );

const nextLedger = ({ ledger }: WorkbookSurvey, written: readonly OwnedSheet[], { names }: NamePlan): Ledger => ({
  ...ledger,
  sheets: [...ledger.sheets.filter(({ key }) => !written.some((sheet) => sheet.key === key)), ...written],
  names: { ...ledger.names, ...Object.fromEntries(names.map(({ wanted, name }) => [wanted, name])) },
});

/** How a writing is stopped, and followed row by row. */
export interface ReportWriting {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

function placeOfParameters({ ledger, sheets }: WorkbookSurvey): ReportRecord["parameters"] {
  const id = ledger.sheets.find(({ key }) => key === "Parameters")?.id;
  const position = sheets.findIndex((sheet) => sheet.id === id);
  return id === undefined || position < 0 ? null : { id, position };
}

/** Queues the move of the parameters behind every other sheet. */
function keepParametersLast(
  context: Excel.RequestContext,
  ledger: Ledger,
  survey: WorkbookSurvey,
  created: number,
): void {
  const parameters = ledger.sheets.find(({ key }) => key === "Parameters");
  if (created > 0 && parameters && survey.sheets.some(({ id }) => id === parameters.id))
    context.workbook.worksheets.getItem(parameters.id).position = survey.sheets.length + created - 1;
}

/**
 * Writes a report into sheets of Clientele's own: new ones after the user's, or the ones of an earlier run, replaced in
 * place. It never writes over a cell it does not own: where the user's content stands in the way, the result goes to a
 * fresh sheet (`moved`). A failure or a stop half-way takes back what had been written. One action for `undoLast`.
 *
 * Throws `sheetProtected`, `workbookProtected`, `stopped`, `busy`, or what Excel refused.
 */
export function writeReport(report: Report, { signal, onProgress }: ReportWriting = {}): Promise<WrittenReport> {
  return asOneAction(signal, async ({ context, begin }) => {
    const started = performance.now();
    const time = new Date().toISOString();
    const total = rowsOf(report);
    const sheets = (report.date1904 ? await daysFrom1904(report.sheets) : report.sheets).map(placeChoices);
    let done = 0;
    const survey = await surveyWorkbook(context);
    const placed = await placeSheets(context, survey, sheets);
    const plan = planNames(survey, placed, report.names);
    const replaced = await recordBefore(context, placed);
    const record: ReportRecord = {
      title: report.title,
      ledgerBefore: survey.ledger,
      namesBefore: survey.names,
      names: plan.names,
      sheets,
      replaced,
      created: placed.flatMap(({ sheet: { key }, previous, name }) => (previous ? [] : [{ key, name }])),
      parameters: placeOfParameters(survey),
    };
    begin(report.title, () => takeBackReport(record, "failure"));
    const written = await writeSheets({
      context,
      placed,
      plan,
      style: { language: report.language, currency: report.currency },
      analysis: report.analysis,
      signal,
      onRows: (rows) => onProgress?.((done += rows), total),
    });
    const ledger = nextLedger(survey, written, plan);
    keepParametersLast(context, ledger, survey, record.created.length);
    saveLedger(context, withEntry(ledger, report.title, total, time));
    await context.sync();
    const result = {
      sheets: placed.map(({ sheet: { key }, name }) => ({ key, name })),
      moved: placed.flatMap(({ sheet: { key }, name, leftAlone }) =>
        leftAlone === null ? [] : [{ key, from: leftAlone, to: name }],
      ),
      rows: total,
      seconds: (performance.now() - started) / 1000,
    };
    return { result, action: undoOfReport(record, time) };
  });
}
