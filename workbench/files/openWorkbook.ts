import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Engine } from "../host/engine/Engine";
import { registerTableStyle } from "../host/objects/tables/tableStyle";
import { readCsv } from "./csv/readCsv";
import { shortDates, type Language } from "./language";
import { tableId, toSnapshot } from "./toSnapshot";
import type { SheetContent, WorkbookContent } from "./workbookContent";

/** The nearest the grid has to a table without a style. */
const plainStyle = "TableStyleLight1";

/**
 * Opens a file in place of the workbook's content; the undo history starts afresh.
 *
 * @param fileName decides how the bytes are read: `.csv`, `.txt` and `.tsv` as text, everything else as .xlsx
 * @param language decides what is left open in a text file, and how short dates are shown
 * @returns how the dates of a text file were read where the file leaves it open; `null` when nothing is
 * @throws when the file is no workbook; the content then stays as it was
 * @example await openWorkbook(engine, bytes, "orders.xlsx", "fr");
 */
export async function openWorkbook(
  engine: Engine,
  bytes: Uint8Array,
  fileName: string,
  language: Language = "en",
): Promise<"dayFirst" | "monthFirst" | null> {
  if (/\.(csv|txt|tsv)$/i.test(fileName)) {
    const { dialect, ...content } = readCsv(bytes, fileName, language);
    replaceContent(engine, content, fileName);
    return dialect.datesLeftOpen ? (dialect.dayFirst ? "dayFirst" : "monthFirst") : null;
  }
  const { readXlsx } = await import("./xlsx/readXlsx");
  replaceContent(engine, await readXlsx(bytes, shortDates[language]), fileName);
  return null;
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
