import type { ICellData, Nullable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../../host/engine/Engine";
import type { CellValue } from "../../host/engine/SheetReader";
import type { ErrorAlert } from "../../host/engine/validation";
import { validationAt } from "../../host/engine/validations";
import { accepts } from "../../host/objects/dataValidation/accepts";

/** After everything that reads what was typed (percentages, dates, formulas), before the end of the chain, which is at −1. */
const last = -0.5;

function valueOf({ v, p, t }: ICellData): CellValue {
  if (p) return (p.body?.dataStream ?? "").replace(/\r\n$/, "");
  if (v === null || v === undefined) return "";
  return t === 3 ? v === 1 || v === true : v;
}

/**
 * Holds what a person types in the grid against the data validation of the cell, as Excel does: with the alert style "Stop"
 * the cell keeps what it held, with the others it is only said. Formulas are not judged. Excel lets the person go on
 * typing; here the cell is left, and typed in again.
 */
export function refuseEntries(engine: Engine, onRefused: (alert: ErrorAlert) => void): void {
  engine.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: last,
    handler: (typed: Nullable<ICellData>, { worksheet, row, col }, next) => {
      const sheetId = worksheet.getSheetId();
      const validation = validationAt(engine, sheetId, row, col);
      const isJudged = validation?.errorAlert.showAlert && typed && !typed.f && !typed.si;
      if (!isJudged || accepts(engine, sheetId, row, col, valueOf(typed))) return next(typed);
      onRefused(validation.errorAlert);
      return next(validation.errorAlert.style === "Stop" ? { ...worksheet.getCellRaw(row, col) } : typed);
    },
  });
}
