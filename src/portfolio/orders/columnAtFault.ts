import type { Cell } from "./cell";
import type { ColumnMapping } from "./columnMapping";
import type { ImportReason } from "./importReport";
import { isBlank } from "./isBlank";
import { isErrorCell } from "./isErrorCell";
import { sourceFields, type SourceField } from "./sourceField";

/** The fields whose cell can be the reason, the likeliest first. */
const fieldsOf: Partial<Readonly<Record<ImportReason, readonly SourceField[]>>> = {
  noCustomer: ["customer"],
  noDate: ["date"],
  unreadableDate: ["date", "firstOrder"],
  noAmount: ["amount", "quantity", "unitPrice"],
  unreadableAmount: ["amount", "quantity", "unitPrice", "margin", "cost", "orderCount", "firstOrder"],
  errorCell: sourceFields,
  cancelled: ["documentType"],
  catchAll: ["customer", "name"],
  futureDate: ["date"],
  otherCurrency: ["currency", "amount", "unitPrice"],
  extra: ["family"],
};

/**
 * The column whose cell made a row be left out, `null` where no single cell is at fault (a total, a repeat, a blank row).
 *
 * @example
 * columnAtFault("unreadableDate", ["Acme", "soon", 12], { customer: 0, date: 1, amount: 2 }) // 1
 */
export function columnAtFault(reason: ImportReason, row: readonly Cell[], mapping: ColumnMapping): number | null {
  const columns = (fieldsOf[reason] ?? []).flatMap((field) => mapping[field] ?? []);
  const isFaulty = (column: number): boolean => {
    const cell = row[column];
    if (reason === "errorCell") return isErrorCell(cell);
    if (reason === "noAmount" || reason === "noDate" || reason === "noCustomer") return isBlank(cell);
    if (reason === "unreadableAmount") return !isBlank(cell) && typeof cell !== "number";
    return !isBlank(cell);
  };
  return columns.find(isFaulty) ?? (reason === "errorCell" ? null : (columns[0] ?? null));
}
