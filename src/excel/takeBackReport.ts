import type { ReportSheet } from "../report/reportSheet";
import type { Action } from "./actions";
import { captureSheets } from "./captureSheets";
import { inspectSheets } from "./inspectSheets";
import { restoreLedger, saveLedger, withEntry, type Ledger, type OwnedSheet } from "./ledger";
import { placeSheets, type PlacedSheet } from "./placeSheets";
import { planNames, type PlannedName } from "./planNames";
import type { Rectangle } from "./rectangle";
import { removeSheets } from "./removeSheets";
import { reportBlocks } from "./reportBlocks";
import { runAsOneStep } from "./runExcel";
import { sheetLayout } from "./sheetLayout";
import { surveyWorkbook } from "./workbookSurvey";
import { writeSheets } from "./writeSheets";

/** An earlier result, with what it was and the cells it took. */
interface Replaced {
  readonly owned: OwnedSheet;
  readonly image: ReportSheet;
  readonly cells: readonly Rectangle[];
}

/** All that is needed to bring a workbook back to what it was before a report was written. */
export interface ReportRecord {
  readonly title: string;
  readonly ledgerBefore: Ledger;
  /** Formulas of the defined names before. */
  readonly namesBefore: Readonly<Record<string, string>>;
  readonly names: readonly PlannedName[];
  /** Sheets of the report, and those among them that replaced an earlier result, with what that was. */
  readonly sheets: readonly ReportSheet[];
  readonly replaced: readonly Replaced[];
  /** Keys and names of the sheets that did not exist before. */
  readonly created: readonly { readonly key: string; readonly name: string }[];
  /** Id and place of the sheet of parameters, which goes behind new sheets; `null` where there was none. */
  readonly parameters: { readonly id: string; readonly position: number } | null;
}

/** What `undoLast` needs to take a report back, without the values of the report itself. */
export function undoOfReport({ sheets: _written, ...record }: ReportRecord, time: string): Action {
  const cells = record.replaced.reduce(
    (sum, { image }) =>
      sum +
      image.tables.reduce((inSheet, { columns }) => inSheet + columns.length * (columns[0]?.values.length ?? 0), 0),
    0,
  );
  return { title: record.title, time, cells, takeBack: () => takeBackReport({ ...record, sheets: [] }, "undo") };
}

/** Reads what the sheets that are about to be replaced hold. */
export async function recordBefore(
  context: Excel.RequestContext,
  placed: readonly PlacedSheet[],
): Promise<ReportRecord["replaced"]> {
  const previous = placed.flatMap((place) => place.previous ?? []);
  const images = await captureSheets(context, previous);
  return previous.map(({ owned, cells }, at) => ({ owned, image: images[at]!, cells }));
}

/** A sheet a failure left half written owns the cells of both results. */
function halfWritten({ owned, cells }: Replaced, sheets: readonly ReportSheet[]): OwnedSheet {
  const sheet = sheets.find(({ key }) => key === owned.key);
  if (!sheet) return owned;
  return {
    ...owned,
    blocks: [...cells.map((block) => ({ ...block, anchor: "" })), ...reportBlocks(sheet)],
    layout: { ...sheetLayout(sheet), tables: owned.layout.tables },
  };
}

async function restoreNames(context: Excel.RequestContext, { names, namesBefore }: ReportRecord): Promise<void> {
  const found = names.map((planned) => ({ planned, item: context.workbook.names.getItemOrNullObject(planned.name) }));
  for (const { item } of found) item.load("name");
  await context.sync();
  for (const { planned, item } of found) {
    if (item.isNullObject) continue;
    const before = namesBefore[planned.name];
    if (before === undefined) item.delete();
    else item.formula = before;
  }
}

/**
 * Brings the workbook back to what it was before a report: earlier results are written again, new sheets go unless the
 * user has put something on them, names get their former cells. After a failure, everything half written goes.
 */
export function takeBackReport(record: ReportRecord, reason: "undo" | "failure"): Promise<void> {
  const failed = reason === "failure";
  return runAsOneStep(async (context) => {
    const now = await surveyWorkbook(context);
    const created = now.ledger.sheets.filter(({ key }) => record.created.some((sheet) => sheet.key === key));
    const current = failed
      ? {
          ...now,
          ledger: { ...now.ledger, sheets: record.replaced.map((replaced) => halfWritten(replaced, record.sheets)) },
        }
      : now;
    const restored: OwnedSheet[] = [];
    for (const { owned, image } of record.replaced) {
      const placed = await placeSheets(context, current, [image], failed);
      restored.push(
        ...(await writeSheets({
          context,
          placed,
          plan: planNames(current, placed, []),
          style: owned.style,
          analysis: owned.analysis,
        })),
      );
    }
    if (failed) {
      const left = record.created.map(({ name }) => context.workbook.worksheets.getItemOrNullObject(name));
      for (const worksheet of left) worksheet.load("id");
      await context.sync();
      for (const worksheet of left) if (!worksheet.isNullObject) worksheet.delete();
      if (record.parameters)
        context.workbook.worksheets.getItem(record.parameters.id).position = record.parameters.position;
    } else {
      await removeSheets(context, now, await inspectSheets(context, created));
    }
    await restoreNames(context, record);
    const before = record.ledgerBefore;
    const ledger: Ledger = {
      ...now.ledger,
      names: before.names,
      sheets: before.sheets.map((sheet) => restored.find(({ key }) => key === sheet.key) ?? sheet),
    };
    if (failed) restoreLedger(context, now.ledger, before);
    else saveLedger(context, withEntry(ledger, `↩ ${record.title}`, 0, new Date().toISOString()));
    await context.sync();
  });
}
