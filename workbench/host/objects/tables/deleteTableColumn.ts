import type { ICellData } from "@univerjs/core";
import type { CellChanges } from "../../engine/CellWriter";
import { HostError } from "../../protocol/HostError";
import { resizeTable } from "./changeTable";
import type { Table } from "./Table";

const emptied: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null };

/**
 * Deletes a column of a table: the columns at its right move one to the left, with their formats. Formulas that refer to
 * the moved cells by address do not follow, as they would in Excel; references by name do.
 */
export function deleteTableColumn(table: Table, index: number): void {
  const range = table.range();
  if (range.columns === 1) throw new HostError("InvalidOperation", "A table must keep one column.");
  range.worksheet.requireUnlocked(range);
  const { engine, sheetId } = range;
  const { reader } = range;
  const cells: CellChanges = {};
  for (let row = range.row; row <= range.lastRow; row++) {
    const moved: Record<number, ICellData> = (cells[row] = {});
    for (let column = range.column + index; column < range.lastColumn; column++) {
      const { v, t, p } = reader.cell(row, column + 1) ?? {};
      const f = reader.formula(row, column + 1);
      moved[column] = { ...emptied, v: v ?? null, t: t ?? null, p: p ?? null, f, s: reader.style(row, column + 1) };
    }
    moved[range.lastColumn] = { ...emptied };
  }
  resizeTable(table, range.resized(0, -1));
  engine.writeCells(sheetId, cells);
}
