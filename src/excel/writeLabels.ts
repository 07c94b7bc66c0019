import { Problem } from "../portfolio/problem";
import type { SourceLocation } from "../report/sourceLocation";
import type { RowLabels } from "../report/rowLabels";
import { sheetLimits } from "../report/sheetLimits";
import type { Action } from "./actions";
import { asOneAction } from "./asOneAction";
import { asTextValue } from "./asTextValue";
import { cellsOf } from "./cellsOf";
import { clearLabels } from "./clearLabels";
import { earlierLabels } from "./earlierLabels";
import { restoreLedger, saveLedger, withEntry, type Ledger, type OwnedLabels } from "./ledger";
import { readColumns, type ReadColumn } from "./readColumns";
import type { Rectangle } from "./rectangle";
import { runAsOneStep } from "./runExcel";
import { sheetColours } from "./sheetStyle";
import { stopIfAsked } from "./stopIfAsked";
import { surveyWorkbook } from "./workbookSurvey";
import { writable } from "./writable";
import { suspendUntilNextSync, writeRows } from "./writeRows";

/** The column the labels go to: their earlier one, else the first column right of everything that stands beside the source. */
async function findColumn(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  source: SourceLocation,
  earlier: OwnedLabels | undefined,
): Promise<{ column: number; isEarlier: boolean }> {
  const edge = source.column + source.columns;
  const beside = cellsOf(worksheet, {
    row: source.row,
    column: edge,
    rows: source.rows,
    columns: sheetLimits.columns - edge,
  });
  const used = beside.getUsedRangeOrNullObject(true);
  used.load("columnIndex,columnCount");
  const anchor = earlier && worksheet.getRangeByIndexes(earlier.row, earlier.column, 1, 1);
  anchor?.load("values");
  await context.sync();
  if (earlier && anchor && anchor.values[0]?.[0] === earlier.anchor) return { column: earlier.column, isEarlier: true };
  if (used.isNullObject || used.columnIndex > edge) return { column: edge, isEarlier: false };
  return { column: used.columnIndex + used.columnCount, isEarlier: false };
}

/** A column of labels that is being written, and all that is needed to have it as it was. */
interface LabelsRecord {
  readonly title: string;
  readonly owned: OwnedLabels;
  /** What an earlier run had written there; `null` where nothing was. */
  readonly before: ReadColumn | null;
  readonly ledgerBefore: Ledger;
}

/** Brings the column back to what it was; after a failure or a stop, what Clientele remembers of it too. */
async function takeBackLabels(
  { owned, before, ledgerBefore }: LabelsRecord,
  reason: "undo" | "failure",
): Promise<void> {
  await runAsOneStep(async (context) => {
    const { ledger } = await surveyWorkbook(context);
    const worksheet = context.workbook.worksheets.getItemOrNullObject(owned.sheetId);
    worksheet.load("name");
    await context.sync();
    if (worksheet.isNullObject) return;
    if (before) {
      const cells = (row: number) => before.formulas?.[row] ?? writable(before.values[row]!);
      await writeRows(
        { context, worksheet, row: owned.row, column: owned.column },
        { rows: owned.rows, columns: [cells] },
      );
      // Formats that the user gave the empty column stay.
    } else await clearLabels(context, worksheet, owned, reason === "undo" ? "All" : "Contents");
    if (reason === "failure") restoreLedger(context, ledger, ledgerBefore);
    else {
      const others = ledger.labels.filter(
        ({ sheetId, column }) => sheetId !== owned.sheetId || column !== owned.column,
      );
      saveLedger(context, { ...ledger, labels: before ? [...others, owned] : others });
    }
    await context.sync();
  });
}

/** Where labels go, and how their writing is stopped and followed row by row. */
interface LabelsWriting {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/**
 * Writes one label per row of the source beside it, under a header: into the column of an earlier run, else into the
 * first empty column to the right. Beside an Excel table, Excel takes the new column into the table. A failure or a stop
 * half-way takes back what had been written. One action for `undoLast`.
 *
 * Throws `sheetProtected`, `stopped`, `busy`, or what Excel refused.
 *
 * @param headerRow row of the header within the source, −1 when it has none (the labels then have none either)
 * @param labels one per source row below the header; `""` leaves the cell empty
 */
export function writeLabels(
  source: SourceLocation,
  headerRow: number,
  header: string,
  { labels, codes }: RowLabels,
  { signal, onProgress }: LabelsWriting = {},
): Promise<{ address: string }> {
  return asOneAction(signal, async ({ context, begin }) => {
    const survey = await surveyWorkbook(context);
    const worksheet = context.workbook.worksheets.getItem(source.sheet);
    worksheet.load("id,protection/protected");
    await context.sync();
    if (worksheet.protection.protected) throw new Problem("sheetProtected", { sheet: source.sheet });
    const top = Math.max(headerRow, 0);
    const earlier = earlierLabels(survey.ledger.labels, worksheet.id, source, top);
    const { column, isEarlier } = await findColumn(context, worksheet, source, earlier);
    const headers = headerRow < 0 ? 0 : 1;
    const texts = labels.map(asTextValue);
    const text = (row: number): string =>
      row < headers ? asTextValue(header) : row < headers + codes.length ? texts[codes[row - headers]!]! : "";
    const written = headers + codes.length;
    const rows = isEarlier ? Math.max(written, earlier!.rows) : written;
    const cells: Rectangle = { row: source.row + top, column, rows, columns: 1 };
    const before = isEarlier ? (await readColumns(context, worksheet, cells))[0]! : null;
    stopIfAsked(signal);
    const anchor = headers === 1 ? header : (labels[codes[0] ?? 0] ?? "");
    const owned: OwnedLabels = { ...cells, anchor, sheetId: worksheet.id, table: source.table };
    const record: LabelsRecord = { title: header, owned, before, ledgerBefore: survey.ledger };
    // Only the rows that may have changed are written back: an earlier column of a million labels takes as long as a new one.
    let sent = 1;
    begin(header, () => takeBackLabels({ ...record, owned: { ...owned, rows: sent } }, "failure"));
    const onSend = (to: number): void => void (sent = to);
    let done = 0;
    const onRows = (count: number): void => onProgress?.((done += count), rows);
    await writeRows({ context, worksheet, row: cells.row, column, signal, onSend, onRows }, { rows, columns: [text] });
    stopIfAsked(signal);
    suspendUntilNextSync(context);
    const title = cellsOf(worksheet, { ...cells, rows: 1 });
    if (headers === 1) {
      title.format.font.bold = true;
      title.format.font.color = sheetColours.petrol;
    }
    const others = survey.ledger.labels.filter((other) => other !== earlier);
    const time = new Date().toISOString();
    saveLedger(context, withEntry({ ...survey.ledger, labels: [...others, owned] }, header, codes.length, time));
    const all = cellsOf(worksheet, cells);
    all.load("address");
    await context.sync();
    return { result: { address: all.address }, action: undoOfLabels(record, time) };
  });
}

const undoOfLabels = (record: LabelsRecord, time: string): Action => ({
  title: record.title,
  time,
  cells: record.before ? record.owned.rows : 0,
  takeBack: () => takeBackLabels(record, "undo"),
});
