import type { Cell } from "./cell";
import type { ColumnMapping } from "./columnMapping";
import type { ImportReason } from "./importReport";
import { isBlank } from "./reading/isBlank";
import { isErrorCell } from "./reading/isErrorCell";
import { parseAmount } from "./reading/parseAmount";
import { parseDate } from "./reading/parseDate";
import { sourceFields, type SourceField } from "./sourceField";

/** The fields whose cell can be the reason, the likeliest first. */
const fieldsOf: Partial<Readonly<Record<ImportReason, readonly SourceField[]>>> = {
  noCustomer: ["customer"],
  noDate: ["date"],
  unreadableDate: ["date"],
  noAmount: ["amount", "quantity", "unitPrice"],
  unreadableAmount: ["amount", "quantity", "unitPrice", "margin", "cost", "orderCount", "firstOrder"],
  errorCell: sourceFields,
  cancelled: ["documentType"],
  catchAll: ["customer", "name"],
  futureDate: ["date"],
  otherCurrency: ["currency", "amount", "unitPrice"],
  extra: ["family"],
};

/** Whether a cell can be read neither as the number nor as the day it should be. */
function isUnreadable(field: SourceField, cell: Cell | undefined): boolean {
  if (isBlank(cell) || typeof cell === "number") return false;
  if (typeof cell !== "string") return true;
  return field === "firstOrder"
    ? parseDate(cell, "dayFirst") === null && parseDate(cell, "monthFirst") === null
    : parseAmount(cell, ",") === null && parseAmount(cell, ".") === null;
}

function isAtFault(reason: ImportReason, field: SourceField, cell: Cell | undefined): boolean {
  switch (reason) {
    case "errorCell":
      return isErrorCell(cell);
    case "noCustomer":
    case "noDate":
    case "noAmount":
      return isBlank(cell);
    case "unreadableAmount":
      return isUnreadable(field, cell);
    default:
      return !isBlank(cell);
  }
}

/**
 * The column whose cell made a row be left out, `null` where no single cell is at fault (a total, a repeat, a blank row).
 *
 * @example
 * columnAtFault("unreadableDate", ["Acme", "soon", 12], { customer: 0, date: 1, amount: 2 }) // 1
 */
export function columnAtFault(reason: ImportReason, row: readonly Cell[], mapping: ColumnMapping): number | null {
  const mapped = (fieldsOf[reason] ?? []).filter((field) => mapping[field] !== undefined);
  const found = mapped.find((field) => isAtFault(reason, field, row[mapping[field]!]));
  const field = found ?? (reason === "errorCell" ? undefined : mapped[0]);
  return field === undefined ? null : mapping[field]!;
}
