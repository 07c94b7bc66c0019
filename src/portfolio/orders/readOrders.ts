import { Problem } from "../problem";
import type { Cell } from "./cell";
import type { CodedText } from "./codedText";
import type { ColumnMapping } from "./columnMapping";
import { compactText } from "./compactText";
import type { ImportReport } from "./importReport";
import { liveObstacles } from "./liveObstacles";
import type { OrderAttribute, Orders } from "./orders";
import { type AmountColumn, currencyIn } from "./readAmounts";
import { readSource, type SourceColumns } from "./readSource";
import { settleRows, type SettledRows } from "./settleRows";

/** What an import gives. */
export interface ImportedOrders {
  readonly orders: Orders;
  readonly report: ImportReport;
  /** Sign of the amounts where the amounts or their header tell one, else `""`. */
  readonly currency: string;
}

const attributeFields: readonly OrderAttribute[] = ["family", "sector", "region", "salesperson"];

/** Amounts of the accepted rows; those of credit notes are taken back, whichever sign they were exported with. */
function signedCents({ cents }: AmountColumn, accepted: Int32Array, kindOf: SourceColumns["kindOf"]): Float64Array {
  const signed = new Float64Array(accepted.length);
  for (let position = 0; position < accepted.length; position++) {
    const value = cents[accepted[position]!]!;
    signed[position] = value > 0 && kindOf(accepted[position]!) === "creditNote" ? -value : value;
  }
  return signed;
}

function currencyOf({ currencies }: AmountColumn, header: Cell | undefined): string {
  if (currencies.size > 1) throw new Problem("mixedCurrencies", { currencies: [...currencies].join(", ") });
  const [found] = currencies;
  return found ?? (typeof header === "string" ? currencyIn(header) : null) ?? "";
}

function sharesNumbers(order: CodedText | null): boolean {
  return order !== null && order.codes.reduce((count, code) => count + (code < 0 ? 0 : 1), 0) > order.names.length;
}

function reportOf(source: SourceColumns, settled: SettledRows, orders: Orders): ImportReport {
  const { date, amount, margin, kindOf } = source;
  const { accepted, ledger, customersWith } = settled;
  return {
    rowsRead: source.count,
    accepted: accepted.length,
    merged: ledger.count("merged"),
    rejected: ledger.count("rejected"),
    reasons: ledger.reasons,
    revenueCents: orders.cents.reduce((sum, value) => sum + value, 0),
    liveObstacles: liveObstacles({
      textAmounts: amount.fromText || (margin?.fromText ?? false),
      fractionsOfCents: amount.rounded || (margin?.rounded ?? false),
      textDates: date.fromText,
      timeOfDay: date.withTime,
      creditNotes: accepted.some((index) => amount.cents[index]! > 0 && kindOf(index) === "creditNote"),
      severalRowsPerOrder: sharesNumbers(orders.order),
      customer: source.customer,
      ...customersWith,
    }),
  };
}

/**
 * Reads the rows of a worksheet range as orders. Every row below the header, down to the last one that is not blank, is
 * accepted, merged (an exact repeat, order number included) or rejected for one reason, and the report accounts for all of
 * them. Customers are compared exactly, after trimming. Amounts of credit notes count as negative whatever their sign. A
 * blank margin counts as 0, an unreadable one rejects its row.
 *
 * @param headerRow 0-based row of the header in `rows`, −1 when there is none.
 * @throws Problem `missingColumn` {field}, `noOrders` {rowsRead}, `mixedCurrencies` {currencies}.
 * @example
 * readOrders([["Client", "Date", "CA"], ["Acme", 45356, 12.5]], 0, { customer: 0, date: 1, amount: 2 }).orders.cents // [1250]
 */
export function readOrders(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
): ImportedOrders {
  const source = readSource(rows, headerRow, mapping);
  const settled = settleRows(rows, source);
  const { accepted } = settled;
  if (accepted.length === 0) throw new Problem("noOrders", { rowsRead: source.count });
  const { customer, date, amount, margin, order, kindOf } = source;
  const attributes = attributeFields.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [[field, compactText(source.text(column), accepted)] as const];
  });
  const orders: Orders = {
    count: accepted.length,
    customer: compactText(customer, accepted),
    day: accepted.map((index) => date.days[index]!),
    cents: signedCents(amount, accepted, kindOf),
    marginCents: margin && signedCents(margin, accepted, kindOf),
    order: order && compactText(order, accepted),
    attributes: Object.fromEntries(attributes),
    sourceRow: accepted.map((index) => index + source.from),
  };
  return {
    orders,
    report: reportOf(source, settled, orders),
    currency: currencyOf(amount, source.header?.[mapping.amount!]),
  };
}
