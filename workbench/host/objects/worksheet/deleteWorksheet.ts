import { storeKeys } from "../../engine/storeKeys";
import { HostError } from "../../protocol/HostError";
import { Names } from "../names/Names";
import { Tables } from "../tables/Tables";
import type { Worksheet } from "./Worksheet";

/** Deletes a sheet with what stands on it. Undoable here; Excel clears the undo history instead. */
export function deleteWorksheet(worksheet: Worksheet): void {
  const { engine, sheetId, workbook } = worksheet;
  workbook.requireUnprotected();
  const others = workbook.worksheets().filter((sheet) => sheet.sheetId !== sheetId && sheet.visibility === "Visible");
  if (!others.length)
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (worksheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
  }
  engine.flush();
  if (engine.workbook.getActiveSheet()?.getSheetId() === sheetId) {
    const neighbour = others.find((sheet) => sheet.position > worksheet.position) ?? others.at(-1)!;
    neighbour.activate();
  }
  for (const table of new Tables(workbook, worksheet).items()) table.removeModel();
  for (const chart of [...engine.charts.values()]) if (chart.sheetId === sheetId) engine.setChart(chart.id, null);
  for (const name of new Names(workbook, worksheet).items()) name.delete();
  engine.setOwn("protections", sheetId, null);
  engine.setOwn("stored", storeKeys.validations(sheetId), null);
  engine.commands.syncExecuteCommand("sheet.command.remove-sheet", { unitId: engine.unitId, subUnitId: sheetId });
}
