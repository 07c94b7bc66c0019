import type { Range } from "../range/Range";
import { formatAddress } from "../address/formatAddress";
import { quoteSheetName } from "../address/sheetReference";
import type { FormulaCell } from "./rewriteFormulas";

/** A table as formulas see it. */
export interface TablePlaces {
  readonly name: string;
  readonly range: Range;
  readonly columns: readonly string[];
}

/** Text literals and quoted sheets pass; a word with the brackets after it, if any, is looked at. */
const words =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])?(?![\p{L}\p{N}_.(!])/gu;

/** The formula with the references to a table written as addresses: `Sales[Amount]` becomes `Sheet1!$B$2:$B$9`. */
export function dissolveTableIn(formula: string, table: TablePlaces, cell: FormulaCell): string {
  return formula.replace(words, (word, name: string | undefined, brackets: string | undefined) => {
    if (name?.toLowerCase() !== table.name.toLowerCase()) return word;
    const place = placeOf(brackets ?? "", table, cell);
    return place ? `${quoteSheetName(place.worksheet.name)}!${formatAddress(place, true)}` : "#REF!";
  });
}

/** The formula with the references to a table that is gone. */
export function voidTableIn(formula: string, tableName: string): string {
  return formula.replace(words, (word, name: string | undefined) =>
    name?.toLowerCase() === tableName.toLowerCase() ? "#REF!" : word,
  );
}

/** The cells a bracketed part means: items such as #All or #This Row, then a column or a run of columns. */
function placeOf(brackets: string, { range, columns }: TablePlaces, cell: FormulaCell): Range | null {
  const inside = brackets.replace(/^\[|\]$/g, "");
  const parts = inside.includes("[")
    ? [...inside.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)
    : inside
      ? [inside]
      : [];
  const items = parts.filter((part) => part.startsWith("#"));
  const indexes = parts
    .filter((part) => !part.startsWith("#"))
    .map((part) => columns.findIndex((column) => column.toLowerCase() === part.toLowerCase()));
  if (indexes.includes(-1)) return null;
  const rows = rowsOf(items, range, cell);
  if (!rows) return null;
  const first = indexes[0] ?? 0;
  const last = indexes.at(-1) ?? range.columns - 1;
  return range.at({ ...rows, column: range.column + first, columns: last - first + 1 });
}

function rowsOf(items: readonly string[], range: Range, cell: FormulaCell): { row: number; rows: number } | null {
  if (items.includes("#This Row")) return { row: cell.row, rows: 1 };
  if (items.includes("#All")) return { row: range.row, rows: range.rows };
  const hasData = !items.length || items.includes("#Data");
  if (items.includes("#Headers")) return { row: range.row, rows: hasData && items.length > 1 ? range.rows : 1 };
  return hasData ? { row: range.row + 1, rows: range.rows - 1 } : null;
}
