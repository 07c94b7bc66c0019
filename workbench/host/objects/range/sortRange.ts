import type { CellValue } from "../../engine/SheetReader";
import { HostError } from "../../protocol/HostError";
import type { Range } from "./Range";

export interface SortField {
  /** Offset of the column within the range. */
  readonly key: number;
  readonly ascending?: boolean;
}

export interface SortOptions {
  readonly matchCase?: boolean;
  readonly hasHeaders?: boolean;
  readonly orientation?: string;
}

/** Sorts the visible rows as Excel does: numbers, then text, then booleans, then errors; empty cells last in both directions. */
export function sortRange(range: Range, fields: readonly SortField[], options: SortOptions = {}): void {
  if (options.orientation === "Columns") {
    throw new HostError("NotImplemented", "The local Excel sorts rows only.", 501);
  }
  range.worksheet.requireAllowed("allowSort");
  range.worksheet.requireUnlocked(range);
  const { reader, worksheet, engine } = range;
  const first = range.row + (options.hasHeaders ? 1 : 0);
  const rows: number[] = [];
  for (let row = first; row <= range.clipped.endRow; row++) if (worksheet.model.getRowVisible(row)) rows.push(row);

  const collator = new Intl.Collator(worksheet.context.language, {
    sensitivity: options.matchCase ? "variant" : "accent",
  });
  const sorted = [...rows].sort((left, right) => {
    for (const { key, ascending = true } of fields) {
      const [a, b] = [reader.value(left, range.column + key), reader.value(right, range.column + key)];
      if (a === "" || b === "") {
        if (a !== b) return a === "" ? 1 : -1;
        continue;
      }
      const order = compare(a, b, collator);
      if (order) return ascending ? order : -order;
    }
    return left - right;
  });

  const order: Record<number, number> = {};
  const back: Record<number, number> = {};
  rows.forEach((row, index) => {
    order[row] = sorted[index]!;
    back[sorted[index]!] = row;
  });
  const box = { ...range.clipped, startRow: first };
  const params = { subUnitId: range.sheetId, range: box };
  engine.set("sheet.mutation.reorder-range", { ...params, order }, { ...params, order: back });
}

function compare(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA !== rankB) return rankA - rankB;
  if (typeof a === "string") return collator.compare(a, b as string);
  return Number(a) - Number(b);
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return /^#[A-Z/0!?]+$/.test(value) ? 3 : 1;
}
