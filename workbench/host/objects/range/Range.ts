import type { IRange } from "@univerjs/core";
import type { CellBox, SheetBox } from "../../engine/chartDescription";
import type { SheetReader, UsedBox } from "../../engine/SheetReader";
import { invalidArgument, itemNotFound } from "../../protocol/HostError";
import { formatAddress } from "../address/formatAddress";
import { maximumColumns, maximumRows } from "../address/gridLimits";
import { quoteSheetName } from "../address/sheetReference";
import { HostObject } from "../HostObject";
import type { Worksheet } from "../worksheet/Worksheet";

/** Univer's marks for selections of whole rows, columns or everything. */
const wholeRows = 1;
const wholeColumns = 2;
const wholeSheet = 3;

/** Cells of a sheet: a rectangle, 0-based. Whole columns reach to the last row of Excel's grid. */
export class Range extends HostObject implements SheetBox {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;

  constructor(
    readonly worksheet: Worksheet,
    { row, column, rows, columns }: CellBox,
  ) {
    super(worksheet.context, "Range");
    const isInside = row >= 0 && column >= 0 && rows >= 1 && columns >= 1;
    if (!isInside || row + rows > maximumRows || column + columns > maximumColumns) throw invalidArgument();
    this.row = row;
    this.column = column;
    this.rows = rows;
    this.columns = columns;
  }

  /** The Excel range of a Univer range; Univer cuts whole rows and columns to the size of its sheet. */
  static fromUniver(worksheet: Worksheet, range: IRange): Range {
    const isTall = range.rangeType === wholeColumns || range.rangeType === wholeSheet;
    const isWide = range.rangeType === wholeRows || range.rangeType === wholeSheet;
    return new Range(worksheet, {
      row: isTall ? 0 : range.startRow,
      column: isWide ? 0 : range.startColumn,
      rows: isTall ? maximumRows : range.endRow - range.startRow + 1,
      columns: isWide ? maximumColumns : range.endColumn - range.startColumn + 1,
    });
  }

  get sheetId(): string {
    return this.worksheet.sheetId;
  }

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }

  get cellCount(): number {
    return this.rows * this.columns;
  }

  get isEntireColumn(): boolean {
    return this.rows === maximumRows;
  }

  get isEntireRow(): boolean {
    return this.columns === maximumColumns;
  }

  /** "Sheet1!A1:B2". */
  get address(): string {
    return `${quoteSheetName(this.worksheet.name)}!${formatAddress(this)}`;
  }

  /** "Sheet1!$A$1:$B$2", as names and charts refer to cells. */
  get fixedAddress(): string {
    return `${quoteSheetName(this.worksheet.name)}!${formatAddress(this, true)}`;
  }

  get reader(): SheetReader {
    return this.engine.reader(this.sheetId);
  }

  /** The rectangle in Univer's words, as far as its sheet goes. */
  get clipped(): UsedBox {
    const sheet = this.worksheet.model;
    return {
      startRow: this.row,
      startColumn: this.column,
      endRow: Math.min(this.lastRow, sheet.getRowCount() - 1),
      endColumn: Math.min(this.lastColumn, sheet.getColumnCount() - 1),
    };
  }

  /** The rectangle in Univer's words, after enlarging its sheet when the range has an end. */
  get univerBox(): UsedBox {
    const row = this.isEntireColumn ? this.row : this.lastRow;
    const column = this.isEntireRow ? this.column : this.lastColumn;
    this.engine.growTo(this.sheetId, row, column);
    return this.clipped;
  }

  at(box: Partial<CellBox>): Range {
    const { row, column, rows, columns } = this;
    return new Range(this.worksheet, { row, column, rows, columns, ...box });
  }

  cell(row: number, column: number): Range {
    return this.at({ row: this.row + row, column: this.column + column, rows: 1, columns: 1 });
  }

  rowAt(index: number): Range {
    return this.at({ row: this.row + index, rows: 1 });
  }

  columnAt(index: number): Range {
    return this.at({ column: this.column + index, columns: 1 });
  }

  offset(rows: number, columns: number): Range {
    return this.at({ row: this.row + rows, column: this.column + columns });
  }

  resized(rows: number, columns: number): Range {
    return this.at({ rows: this.rows + rows, columns: this.columns + columns });
  }

  get entireRow(): Range {
    return this.at({ column: 0, columns: maximumColumns });
  }

  get entireColumn(): Range {
    return this.at({ row: 0, rows: maximumRows });
  }

  overlaps(other: SheetBox): boolean {
    const isRowShared = this.row < other.row + other.rows && other.row < this.row + this.rows;
    const isColumnShared = this.column < other.column + other.columns && other.column < this.column + this.columns;
    return this.sheetId === other.sheetId && isRowShared && isColumnShared;
  }

  contains(other: SheetBox): boolean {
    const inRows = other.row >= this.row && other.row + other.rows <= this.row + this.rows;
    const inColumns = other.column >= this.column && other.column + other.columns <= this.column + this.columns;
    return this.sheetId === other.sheetId && inRows && inColumns;
  }

  intersection(other: Range): Range {
    if (!this.overlaps(other)) throw itemNotFound();
    const [row, column] = [Math.max(this.row, other.row), Math.max(this.column, other.column)];
    const rows = Math.min(this.lastRow, other.lastRow) - row + 1;
    const columns = Math.min(this.lastColumn, other.lastColumn) - column + 1;
    return this.at({ row, column, rows, columns });
  }

  boundingBox(other: Range): Range {
    if (other.sheetId !== this.sheetId) throw invalidArgument();
    const [row, column] = [Math.min(this.row, other.row), Math.min(this.column, other.column)];
    const rows = Math.max(this.lastRow, other.lastRow) - row + 1;
    const columns = Math.max(this.lastColumn, other.lastColumn) - column + 1;
    return this.at({ row, column, rows, columns });
  }

  /** The used cells inside the range. */
  used(): Range {
    const { row, lastRow, column, lastColumn } = this;
    const within = { startRow: row, endRow: lastRow, startColumn: column, endColumn: lastColumn };
    const box = this.engine.usedBox(this.sheetId, within);
    if (!box) throw itemNotFound();
    return Range.fromUniver(this.worksheet, box);
  }
}
