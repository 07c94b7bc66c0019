import type { ICellData, IStyleData, Nullable, Styles, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";

/** What a cell holds, as the JavaScript API says it: `""` for an empty cell, text of the error for an error. */
export type CellValue = string | number | boolean;

/** Reads the cells of one sheet straight from Univer's matrix; spilled values live beside it, in the formula model. */
export class SheetReader {
  private readonly matrix;
  private readonly spilled;

  constructor(
    private readonly worksheet: Worksheet,
    private readonly formulas: FormulaDataModel,
    private readonly styles: Styles,
    private readonly unitId: string,
  ) {
    this.matrix = worksheet.getCellMatrix();
    this.spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[worksheet.getSheetId()];
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.matrix.getValue(row, column);
  }

  value(row: number, column: number): CellValue {
    let cell: Nullable<ICellData> = this.matrix.getValue(row, column);
    if (!cell || !hasContent(cell)) cell = this.spilledCell(row, column) ?? cell;
    if (!cell) return "";
    if (cell.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "");
    const { v: value } = cell;
    if (value === null || value === undefined) return "";
    return cell.t === 3 ? value === 1 || value === true || value === "1" : value;
  }

  /** The formula with its `=`, `null` for a constant or a spilled value. */
  formula(row: number, column: number): string | null {
    const cell = this.matrix.getValue(row, column);
    if (!cell || (!cell.f && !cell.si)) return null;
    if (cell.f && !cell.si) return cell.f;
    return (
      this.formulas.getFormulaStringByCell(row, column, this.worksheet.getSheetId(), this.unitId) ?? cell.f ?? null
    );
  }

  /** The cell's own style, or else that of its row or column. */
  style(row: number, column: number): IStyleData | null {
    const cell = this.matrix.getValue(row, column);
    if (cell?.s) return this.styles.getStyleByCell(cell) ?? null;
    const inherited = this.worksheet.getRowStyle(row) ?? this.worksheet.getColumnStyle(column);
    return (typeof inherited === "string" ? this.styles.get(inherited) : inherited) ?? null;
  }

  spilledCell(row: number, column: number): Nullable<ICellData> {
    return this.spilled?.[row]?.[column];
  }

  /** True when the cell holds or shows something. */
  isFilled(row: number, column: number): boolean {
    const cell = this.matrix.getValue(row, column);
    return (!!cell && hasContent(cell) && cell.v !== "") || !!this.spilledCell(row, column);
  }

  /** The rectangle of cells with values, formulas or spilled values; formats alone do not count. */
  usedBox(within?: UsedBox): UsedBox | null {
    let box: UsedBox | null = null;
    const include = (row: number, cells: Cells[number] | undefined) => {
      for (const key in cells) {
        const column = Number(key);
        const cell = cells[column];
        if (!cell || !hasContent(cell) || cell.v === "") continue;
        if (within && (column < within.startColumn || column > within.endColumn)) continue;
        if (!box) box = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        if (row < box.startRow) box.startRow = row;
        if (row > box.endRow) box.endRow = row;
        if (column < box.startColumn) box.startColumn = column;
        if (column > box.endColumn) box.endColumn = column;
      }
    };
    const [first, last] = within ? [within.startRow, within.endRow] : [0, Infinity];
    // By number: listing the keys of a million rows takes longer than looking at them.
    const cells: Cells = this.matrix.getMatrix();
    for (let row = first; row <= Math.min(last, this.worksheet.getRowCount() - 1); row++) include(row, cells[row]);
    for (const key in this.spilled)
      if (Number(key) >= first && Number(key) <= last) include(Number(key), this.spilled[Number(key)]);
    return box;
  }
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

export interface UsedBox {
  startRow: number;
  endRow: number;
  startColumn: number;
  endColumn: number;
}

function hasContent(cell: ICellData): boolean {
  return (cell.v !== undefined && cell.v !== null) || !!cell.f || !!cell.si || !!cell.p;
}
