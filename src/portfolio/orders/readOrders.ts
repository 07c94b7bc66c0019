import { Problem } from "../problem";
import type { Cell } from "./cell";
import { cellStatus } from "./cellStatus";
import { classifyDocuments } from "./classifyDocuments";
import type { ColumnMapping } from "./columnMapping";
import { compactText } from "./compactText";
import { encodeText } from "./encodeText";
import { findDuplicates } from "./findDuplicates";
import { ImportLedger } from "./ImportLedger";
import type { ImportReport } from "./importReport";
import { isBlank } from "./isBlank";
import { liveObstacles } from "./liveObstacles";
import type { OrderAttribute, Orders } from "./orders";
import { type AmountColumn, currencyIn, readAmounts } from "./readAmounts";
import { readDays } from "./readDays";
import { rowRejection } from "./rowRejection";

/** What an import gives. */
export interface ImportedOrders {
  readonly orders: Orders;
  readonly report: ImportReport;
  /** Sign of the amounts where the amounts or their header tell one, else the euro. */
  readonly currency: string;
}

const attributeFields: readonly OrderAttribute[] = ["family", "sector", "region", "salesperson"];

/**
 * Reads the rows of a worksheet range as orders. Every row below the header, down to the last one that is not blank, is
 * accepted, merged (an exact repeat, order number included) or rejected for one reason, and the report accounts for all of
 * them. Customers are compared exactly, after trimming. Amounts of credit notes count as negative whatever their sign. A
 * blank margin counts as 0, an unreadable one rejects its row.
 *
 * @param headerRow 0-based row of the header in `rows`, −1 when there is none.
 * @throws Problem `missingColumn` {field}, `mixedCurrencies` {currencies}, `noOrders` {rowsRead}.
 * @example
 * readOrders([["Client", "Date", "CA"], ["Acme", 45356, 12.5]], 0, { customer: 0, date: 1, amount: 2 }).orders.cents // [1250]
 */
export function readOrders(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  mapping: ColumnMapping,
): ImportedOrders {
  const { customer: customerColumn, date: dateColumn, amount: amountColumn } = mapping;
  if (customerColumn === undefined || dateColumn === undefined || amountColumn === undefined) {
    const missing = (["customer", "date", "amount"] as const).find((field) => mapping[field] === undefined)!;
    throw new Problem("missingColumn", { field: missing });
  }
  const from = headerRow + 1;
  let to = rows.length;
  while (to > from && rows[to - 1]!.every(isBlank)) to--;
  const rowsRead = to - from;

  const customer = encodeText(rows, from, to, customerColumn);
  const date = readDays(rows, from, to, dateColumn);
  const amount = readAmounts(rows, from, to, amountColumn);
  const margin = mapping.margin === undefined ? null : readAmounts(rows, from, to, mapping.margin);
  const order = mapping.order === undefined ? null : encodeText(rows, from, to, mapping.order);
  const type = mapping.documentType === undefined ? null : encodeText(rows, from, to, mapping.documentType);
  const kinds = type ? classifyDocuments(type.names) : [];
  const kindOf = (index: number) => (type && type.codes[index]! >= 0 ? kinds[type.codes[index]!]! : "order");

  const header = headerRow >= 0 ? rows[headerRow]! : null;
  const neededColumns = [customerColumn, dateColumn, amountColumn];
  const repeatsHeader = (row: readonly Cell[]) =>
    header !== null &&
    neededColumns.every((column) => typeof row[column] === "string" && row[column] === header[column]);

  const ledger = new ImportLedger();
  const usable = new Uint8Array(rowsRead);
  const wasRejected = new Uint8Array(customer.names.length);
  for (let index = 0; index < rowsRead; index++) {
    const cancelled = type !== null && kindOf(index) === "cancelled";
    const read = customer.codes[index]! >= 0 && date.status[index] === 0 && amount.status[index] === 0;
    if (read && !cancelled && (margin === null || margin.status[index]! < cellStatus.unreadable)) {
      usable[index] = 1;
      continue;
    }
    const row = rows[from + index]!;
    const reason = rowRejection(row, {
      customer: customer.codes[index]!,
      date: date.status[index]!,
      amount: amount.status[index]!,
      margin: margin?.status[index] ?? cellStatus.read,
      cancelled,
      repeatsHeader: repeatsHeader(row),
    });
    ledger.add(reason, from + index);
    if (customer.codes[index]! >= 0) wasRejected[customer.codes[index]!] = 1;
  }

  const repeated = order ? findDuplicates(rows, from, order.codes, usable) : null;
  const wasMerged = new Uint8Array(customer.names.length);
  const wasAccepted = new Uint8Array(customer.names.length);
  const accepted: number[] = [];
  for (let index = 0; index < rowsRead; index++) {
    if (usable[index] === 0) continue;
    if (repeated?.[index] === 1) {
      ledger.add("duplicate", from + index);
      wasMerged[customer.codes[index]!] = 1;
    } else {
      accepted.push(index);
      wasAccepted[customer.codes[index]!] = 1;
    }
  }
  if (accepted.length === 0) throw new Problem("noOrders", { rowsRead });

  const taken = Int32Array.from(accepted);
  const isCredit = type ? taken.map((index) => (kindOf(index) === "creditNote" ? 1 : 0)) : null;
  const cents = signedCents(amount, taken, isCredit);
  const orderNumbers = order && compactText(order, taken);
  const orders: Orders = {
    count: taken.length,
    customer: compactText(customer, taken),
    day: taken.map((index) => date.days[index]!),
    cents,
    marginCents: margin && signedCents(margin, taken, isCredit),
    order: orderNumbers,
    attributes: Object.fromEntries(
      attributeFields.flatMap((field) => {
        const column = mapping[field];
        return column === undefined ? [] : [[field, compactText(encodeText(rows, from, to, column), taken)]];
      }),
    ),
    sourceRow: taken.map((index) => index + from),
  };
  const report: ImportReport = {
    rowsRead,
    accepted: taken.length,
    merged: ledger.count("merged"),
    rejected: ledger.count("rejected"),
    reasons: ledger.reasons,
    revenueCents: cents.reduce((sum, value) => sum + value, 0),
    liveObstacles: liveObstacles({
      textAmounts: amount.fromText || (margin?.fromText ?? false),
      fractionsOfCents: amount.rounded || (margin?.rounded ?? false),
      textDates: date.fromText,
      timeOfDay: date.withTime,
      creditNotes:
        isCredit !== null && isCredit.some((credit, index) => credit === 1 && amount.cents[taken[index]!]! > 0),
      severalRowsPerOrder:
        orderNumbers !== null && orderNumbers.names.length < orderNumbers.codes.filter((code) => code >= 0).length,
      customer,
      accepted: wasAccepted,
      merged: wasMerged,
      rejected: wasRejected,
    }),
  };
  return { orders, report, currency: currencyOf(amount, header?.[amountColumn]) };
}

/** Amounts of the taken rows; those of credit notes are taken back, whichever sign they were exported with. */
function signedCents({ cents }: AmountColumn, taken: Int32Array, isCredit: Int32Array | null): Float64Array {
  const signed = new Float64Array(taken.length);
  for (let index = 0; index < taken.length; index++) {
    const value = cents[taken[index]!]!;
    signed[index] = isCredit?.[index] === 1 && value > 0 ? -value : value;
  }
  return signed;
}

function currencyOf({ currencies }: AmountColumn, header: Cell | undefined): string {
  if (currencies.size > 1) throw new Problem("mixedCurrencies", { currencies: [...currencies].join(", ") });
  const [found] = currencies;
  return found ?? (typeof header === "string" ? currencyIn(header) : null) ?? "€";
}
