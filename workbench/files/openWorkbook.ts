import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Engine } from "../host/engine/Engine";
import { registerTableStyle } from "../host/objects/tables/tableStyle";
import { readCsv } from "./csv/readCsv";
import { gunzip } from "./gunzip";
import { shortDates, type Language } from "./language";
import type { OpenedFile } from "./openedFile";
import { tableId, toSnapshot } from "./toSnapshot";
import type { SheetContent, WorkbookContent } from "./workbookContent";

/** The nearest the grid has to a table without a style. */
const plainStyle = "TableStyleLight1";

/**
 * Opens a file in place of the workbook's content; the undo history starts afresh.
 *
 * @param fileName decides how the bytes are read: `.csv`, `.txt` and `.tsv` as text, everything else as .xlsx; `.gz` after
 * any of them is unpacked first
 * @param language decides how numbers of a text file are read where the file leaves it open, and how short dates are shown
 * @returns the columns of dates that a text file leaves open
 * @throws when the file is no workbook; the content then stays as it was
 * @example const { ambiguousDates } = await openWorkbook(engine, bytes, "orders.csv.gz", "fr"); // ["B"]
 */
export async function openWorkbook(
  engine: Engine,
  bytes: Uint8Array,
  fileName: string,
  language: Language = "en",
): Promise<OpenedFile> {
  if (/\.gz$/i.test(fileName)) return openWorkbook(engine, await gunzip(bytes), fileName.slice(0, -3), language);
  if (/\.(csv|txt|tsv)$/i.test(fileName)) {
    const { ambiguousDates, ...content } = readCsv(bytes, fileName, language);
    replaceContent(engine, content, fileName);
    return { ambiguousDates };
  }
  const { readXlsx } = await import("./xlsx/readXlsx");
  replaceContent(engine, await readXlsx(bytes, shortDates[language]), fileName);
  return { ambiguousDates: [] };
}

/** Puts other content in the place of the workbook's, under the same id. */
export function replaceContent(engine: Engine, content: WorkbookContent, fileName: string): void {
  engine.flush();
  engine.undoService.closeGroup();
  engine.injector.get(IUniverInstanceService).disposeUnit(engine.unitId);
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, toSnapshot(content, engine.unitId, fileName));
  for (const sheet of content.sheets) styleTables(engine, sheet);
  engine.undoService.clearUndoRedo(engine.unitId);
  const front = content.sheets[content.activeSheet] ?? content.sheets[0];
  if (front)
    engine.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", {
      unitId: engine.unitId,
      subUnitId: front.id,
    });
}

/** Univer gives every table of a snapshot its first style, so the file's own comes after. */
function styleTables(engine: Engine, sheet: SheetContent): void {
  for (const [index, { style, rowStripes }] of sheet.tables.entries())
    engine.commands.syncExecuteCommand("sheet.mutation.set-sheet-table", {
      unitId: engine.unitId,
      subUnitId: sheet.id,
      tableId: tableId(sheet, index),
      config: { theme: registerTableStyle(engine, style ?? plainStyle, { isBanded: style !== null && rowStripes }) },
    });
}
