import { tableNameAt } from "../tables/tableNameAt";
import { contractTableShorthand } from "../tables/tableShorthand";
import type { Range } from "./Range";

/** Above this many cells, and for whole rows and columns, Excel answers `null` instead of a grid. */
const largestGrid = 5_000_000;
const errorText = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|BUSY!|CALC!)$/;

/** One answer per cell, row by row; null where Excel gives none. */
export function gridOf<Answer>(range: Range, answer: (row: number, column: number) => Answer): Answer[][] | null {
  if (range.cellCount > largestGrid || range.isEntireColumn || range.isEntireRow) return null;
  const { row, column, rows, columns } = range;
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => answer(row + i, column + j)),
  );
}

export function readValues(range: Range) {
  const { reader } = range;
  return gridOf(range, (row, column) => reader.value(row, column));
}

export function readFormulas(range: Range) {
  const { reader } = range;
  const shown = (formula: string, row: number, column: number) => {
    const table = formula.includes("[#This Row]") ? tableNameAt(range.worksheet, row, column) : null;
    return table === null ? formula : contractTableShorthand(formula, table);
  };
  return gridOf(range, (row, column) => {
    const formula = reader.formula(row, column);
    return formula === null ? reader.value(row, column) : shown(formula, row, column);
  });
}

/** What the cells show: Univer applies the number format when a cell is asked for as displayed. */
export function readText(range: Range): string[][] | null {
  range.engine.flush();
  const sheet = range.worksheet.model;
  return gridOf(range, (row, column) => {
    const cell = sheet.getCell(row, column);
    const value = cell?.v;
    if (cell?.p) return (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "");
    if (value === undefined || value === null) return "";
    if (typeof value === "boolean" || cell?.t === 3) return value === 1 || value === true ? "TRUE" : "FALSE";
    return String(value);
  });
}

export function readNumberFormats(range: Range) {
  const { reader } = range;
  return gridOf(range, (row, column) => reader.style(row, column)?.n?.pattern || "General");
}

export function readValueTypes(range: Range) {
  const { reader } = range;
  return gridOf(range, (row, column) => {
    const value = reader.value(row, column);
    if (value === "") return reader.formula(row, column) ? "String" : "Empty";
    if (typeof value === "number") return "Double";
    if (typeof value === "boolean") return "Boolean";
    return errorText.test(value) ? "Error" : "String";
  });
}

/** What all rows (or columns) of a range agree on, null when they differ. */
export function common<Answer>(first: number, last: number, answer: (index: number) => Answer): Answer | null {
  const shared = answer(first);
  for (let index = first + 1; index <= last; index++) if (answer(index) !== shared) return null;
  return shared;
}
