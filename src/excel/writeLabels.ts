import { Problem } from "../portfolio/problem";
import type { SourceLocation } from "../report/sourceLocation";
import { rememberAction } from "./actions";
import { asTextValue } from "./asTextValue";
import { writable } from "./cellContent";
import { cellsOf } from "./cellsOf";
import { clearLabels } from "./clearLabels";
import { exclusively } from "./exclusively";
import { earlierLabels } from "./earlierLabels";
import { saveLedger, withEntry, type OwnedLabels } from "./ledger";
import { readContents } from "./readContents";
import type { Rectangle } from "./rectangle";
import { runAsOneStep } from "./runExcel";
import { sheetColours } from "./sheetStyle";
import { surveyWorkbook } from "./workbookSurvey";
import { writeRows } from "./writeRows";

const columnsOfASheet = 16_384;

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
    columns: columnsOfASheet - edge,
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

async function takeBackLabels(labels: OwnedLabels, before: (string | number)[] | null): Promise<void> {
  await runAsOneStep(async (context) => {
    const { ledger } = await surveyWorkbook(context);
    const worksheet = context.workbook.worksheets.getItemOrNullObject(labels.sheetId);
    worksheet.load("name");
    await context.sync();
    if (worksheet.isNullObject) return;
    if (before) await writeRows({ context, worksheet, row: labels.row, column: labels.column }, [before]);
    else await clearLabels(context, worksheet, labels);
    const others = ledger.labels.filter(
      ({ sheetId, column }) => sheetId !== labels.sheetId || column !== labels.column,
    );
    saveLedger(context, { ...ledger, labels: before ? [...others, labels] : others });
    await context.sync();
  });
}

/**
 * Writes one label per row of the source beside it, under a header: into the column of an earlier run, else into the
 * first empty column to the right. Beside an Excel table, Excel takes the new column into the table.
 *
 * Throws `sheetProtected`, `busy`, or what Excel refused.
 *
 * @param headerRow row of the header within the source, −1 when it has none (the labels then have none either)
 * @param labels one per source row below the header; `""` leaves the cell empty
 */
export function writeLabels(
  source: SourceLocation,
  headerRow: number,
  header: string,
  labels: readonly string[],
): Promise<{ address: string }> {
  return exclusively(() =>
    runAsOneStep(async (context) => {
      const survey = await surveyWorkbook(context);
      const worksheet = context.workbook.worksheets.getItem(source.sheet);
      worksheet.load("id,protection/protected");
      await context.sync();
      if (worksheet.protection.protected) throw new Problem("sheetProtected", { sheet: source.sheet });
      const top = Math.max(headerRow, 0);
      const earlier = earlierLabels(survey.ledger.labels, worksheet.id, source, top);
      const { column, isEarlier } = await findColumn(context, worksheet, source, earlier);
      const texts = [...(headerRow < 0 ? [] : [header]), ...labels];
      const rows = isEarlier ? Math.max(texts.length, earlier!.rows) : texts.length;
      const cells: Rectangle = { row: source.row + top, column, rows, columns: 1 };
      const before = isEarlier
        ? (await readContents(context, worksheet, cells)).map(([cell]) => writable(cell!))
        : null;
      const padded = [...texts, ...Array.from({ length: rows - texts.length }, () => "")];
      await writeRows({ context, worksheet, row: cells.row, column }, [padded.map(asTextValue)]);
      const title = cellsOf(worksheet, { ...cells, rows: 1 });
      if (headerRow >= 0) {
        title.format.font.bold = true;
        title.format.font.color = sheetColours.petrol;
      }
      const owned: OwnedLabels = { ...cells, anchor: texts[0] ?? "", sheetId: worksheet.id, table: source.table };
      const others = survey.ledger.labels.filter((other) => other !== earlier);
      const time = new Date().toISOString();
      saveLedger(context, withEntry({ ...survey.ledger, labels: [...others, owned] }, header, labels.length, time));
      const written = cellsOf(worksheet, cells);
      written.load("address");
      await context.sync();
      rememberAction({ title: header, time, takeBack: () => takeBackLabels(owned, before) });
      return { address: written.address };
    }),
  );
}
