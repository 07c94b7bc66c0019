import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Engine } from "../host/engine/Engine";
import { registerTableStyle } from "../host/objects/tables/tableStyle";
import { readCsv } from "./csv/readCsv";
import { shortDates, type Language } from "./language";
import { toSnapshot } from "./toSnapshot";
import type { WorkbookContent } from "./workbookContent";

/**
 * Opens a file in place of the workbook's content; the undo history starts afresh.
 *
 * @param fileName decides how the bytes are read: `.csv`, `.txt` and `.tsv` as text, everything else as .xlsx
 * @param language decides what is left open in a text file, and how short dates are shown
 * @throws when the file is no workbook; the content then stays as it was
 * @example await openWorkbook(engine, bytes, "orders.xlsx", "fr");
 */
export async function openWorkbook(
  engine: Engine,
  bytes: Uint8Array,
  fileName: string,
  language: Language = "en",
): Promise<void> {
  const content = /\.(csv|txt|tsv)$/i.test(fileName)
    ? readCsv(bytes, fileName, language)
    : await (await import("./xlsx/readXlsx")).readXlsx(bytes, shortDates[language]);
  replaceContent(engine, content, fileName);
}

/** Puts other content in the place of the workbook's, under the same id. */
export function replaceContent(engine: Engine, content: WorkbookContent, fileName: string): void {
  engine.flush();
  engine.undoService.closeGroup();
  engine.injector.get(IUniverInstanceService).disposeUnit(engine.unitId);
  const snapshot = toSnapshot(content, engine.unitId, fileName, ({ style, rowStripes }) =>
    style === null ? "" : registerTableStyle(engine, style, { isBanded: rowStripes }),
  );
  engine.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshot);
  engine.undoService.clearUndoRedo(engine.unitId);
  const front = content.sheets[content.activeSheet] ?? content.sheets[0];
  if (front)
    engine.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", {
      unitId: engine.unitId,
      subUnitId: front.id,
    });
}
