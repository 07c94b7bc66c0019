import type { ICellData, IStyleData } from "@univerjs/core";
import type { CellChanges } from "../../engine/CellWriter";
import { invalidArgument } from "../../protocol/HostError";
import { parseCellInput } from "./parseCellInput";
import { keepingColumnNames } from "../tables/keepingColumnNames";
import { tableNameAt } from "../tables/tableNameAt";
import { expandTableShorthand, mayUseShorthand } from "../tables/tableShorthand";
import type { Worksheet } from "../worksheet/Worksheet";
import type { Range } from "./Range";

const sizeMismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Writes values or formulas: one value for every cell, or a grid of the range's size in which null leaves a cell as it
 * is. Refused on locked cells of a protected sheet.
 */
export function writeContents(range: Range, input: unknown): void {
  range.worksheet.requireUnlocked(range);
  keepingColumnNames(range, () => writeCells(range, input));
}

function writeCells(range: Range, input: unknown): void {
  const valueAt = spread(range, input);
  const { engine, sheetId, worksheet } = range;
  const styleAt = engine.queuedStyles(sheetId);
  const columnStyles = Array.from({ length: range.columns }, (_, index) => worksheet.columnStyle(range.column + index));
  const contentOf = (value: unknown, row: number, column: number): ICellData => {
    if (typeof value !== "string" || value === "") return parseCellInput(value).cell;
    const format = styleAt(row, column)?.n?.pattern || "General";
    const { cell, pattern } = parseCellInput(expandFormula(worksheet, value, row, column), format === "@");
    return pattern && format === "General" ? { ...cell, s: { n: { pattern } } } : cell;
  };
  engine.writeCells(
    sheetId,
    changes(range, (row, column) => {
      const value = valueAt(row - range.row, column - range.column);
      if (value === null || value === undefined) return undefined;
      const content = contentOf(value, row, column);
      // A new cell takes the format of its column with it, as in Excel.
      const inherited = columnStyles[column - range.column];
      return inherited && !engine.hasOwnStyle(sheetId, row, column)
        ? { ...content, s: { ...inherited, ...(content.s as IStyleData | undefined) } }
        : content;
    }),
  );
}

/** A formula with the short references of its table written in full. */
function expandFormula(worksheet: Worksheet, text: string, row: number, column: number): string {
  if (!text.startsWith("=") || !mayUseShorthand(text)) return text;
  const full = expandTableShorthand(text, tableNameAt(worksheet, row, column));
  if (full === null) throw invalidArgument();
  return full;
}

export function writeNumberFormats(range: Range, input: unknown): void {
  range.worksheet.requireAllowed("allowFormatCells");
  const formatAt = spread(range, input);
  if (range.isEntireColumn || range.isEntireRow) return writeStyle(range, numberFormat(formatAt(0, 0)) ?? {});
  range.engine.writeCells(
    range.sheetId,
    changes(range, (row, column) => {
      const style = numberFormat(formatAt(row - range.row, column - range.column));
      return style && { s: style };
    }),
  );
}

function numberFormat(pattern: unknown): IStyleData | undefined {
  if (pattern === null || pattern === undefined) return undefined;
  return { n: pattern === "General" ? null : { pattern: String(pattern) } };
}

/** Merges a style into every cell of the range, or into its columns when they are whole. */
export function writeStyle(range: Range, style: IStyleData): void {
  range.worksheet.requireAllowed("allowFormatCells");
  if (range.isEntireColumn) writeColumnStyle(range, style);
  // Cells of a whole column that have no style of their own take the column's.
  const reader = range.isEntireColumn ? range.reader : null;
  range.engine.writeCells(
    range.sheetId,
    changes(range, (row, column) => (!reader || reader.cell(row, column)?.s ? { s: { ...style } } : undefined)),
  );
}

function writeColumnStyle(range: Range, style: IStyleData): void {
  const { engine, sheetId } = range;
  engine.flush();
  const { endColumn } = range.univerBox;
  const before: Record<number, { s: IStyleData | null }> = {};
  const after: Record<number, { s: IStyleData | null }> = {};
  for (let column = range.column; column <= endColumn; column++) {
    const former = range.worksheet.columnStyle(column);
    before[column] = { s: former };
    after[column] = { s: { ...former, ...style } };
  }
  engine.set(
    "sheet.mutation.set-col-data",
    { subUnitId: sheetId, columnData: after },
    { subUnitId: sheetId, columnData: before },
  );
}

/** `Range.clear`: what to clear is "All", "Contents", "Formats" or "Hyperlinks". */
export function clearRange(range: Range, what = "All"): void {
  range.worksheet.requireUnlocked(range);
  const contents = { v: null, f: null, si: null, p: null, t: null };
  const cleared: ICellData = {
    ...(what === "All" || what === "Contents" ? contents : {}),
    ...(what === "All" || what === "Formats" ? { s: null } : {}),
  };
  const { reader } = range;
  range.engine.writeCells(
    range.sheetId,
    changes(range, (row, column) => (reader.cell(row, column) ? { ...cleared } : undefined)),
  );
}

/** Changes for the cells of a range that lie on Univer's sheet. */
export function changes(range: Range, change: (row: number, column: number) => ICellData | undefined): CellChanges {
  const { startRow, endRow, startColumn, endColumn } = range.univerBox;
  const cells: CellChanges = {};
  for (let row = startRow; row <= endRow; row++) {
    const changed: Record<number, ICellData> = {};
    let isAny = false;
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = change(row, column);
      if (cell === undefined) continue;
      changed[column] = cell;
      isAny = true;
    }
    if (isAny) cells[row] = changed;
  }
  return cells;
}

/** The value of each cell, from one value, a 1×1 grid or a grid of the range's size. */
function spread(range: Range, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) return () => input;
  const grid = input as unknown[][];
  if (grid.length === 1 && Array.isArray(grid[0]) && grid[0].length === 1) {
    const [[only]] = grid as [[unknown]];
    return () => only;
  }
  const fits = grid.length === range.rows && grid.every((row) => Array.isArray(row) && row.length === range.columns);
  if (!fits) throw invalidArgument(sizeMismatch);
  return (row, column) => grid[row]![column];
}
