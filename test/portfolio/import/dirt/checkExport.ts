import type { ColumnMapping } from "../../../../src/portfolio/orders/columnMapping";
import type { ImportReason } from "../../../../src/portfolio/orders/importReport";
import { readTable, type ImportedOrders } from "../../../../src/portfolio/orders/readTable";
import { recogniseColumns } from "../../../../src/portfolio/orders/recognition/recogniseColumns";
import { summariseCustomers } from "../../../../src/portfolio/summariseCustomers";
import type { GeneratedExport } from "./generatedExport";
import { tableOf } from "../../../../src/portfolio/orders/table/tableOf";

/** Rows of one reason the report lists; the count goes on. */
const rowsListed = 1000;

/**
 * Imports a generated export with nothing said about its columns, and compares all of it with the truth.
 *
 * @returns what is wrong, in words; `null` when nothing is
 */
export function checkExport(made: GeneratedExport): string | null {
  const { rows, visibility, date1904, today, answers } = made;
  const table = tableOf(rows);
  const { headerRow, fields, kind, profile, criteria } = recogniseColumns(table);
  const mapping: ColumnMapping = Object.fromEntries(fields.map(({ field, column }) => [field, column]));
  const told = `; mapping ${JSON.stringify(mapping)}, header ${JSON.stringify(rows[made.headerRow])}`;
  if (headerRow !== made.headerRow) return `header found in row ${headerRow}, is in ${made.headerRow}${told}`;
  if (kind !== "orders") return `taken for a list of customers${told}`;
  const imported = readTable(table, headerRow, mapping, {
    kind,
    profile,
    criteria,
    answers,
    today,
    date1904,
    visibility,
  });
  const wrong = wrongOutcome(made, imported) ?? wrongAccount(made, imported) ?? wrongCustomers(made, imported);
  return wrong === null ? null : wrong + told;
}

const show = (made: GeneratedExport, row: number) => `row ${row} ${JSON.stringify(made.rows[row])}`;

/** Every row is accepted as what it is, or left out for its very reason. */
function wrongOutcome(made: GeneratedExport, { orders, report }: ImportedOrders): string | null {
  const { truth, outcomes, byCode, orderPrefix, hasOrders } = made;
  const ids = byCode ? truth.codes : truth.names;
  const seen = new Uint8Array(outcomes.length);
  for (let entry = 0; entry < orders.count; entry++) {
    const row = orders.sourceRow[entry]!;
    const outcome = outcomes[row];
    if (seen[row]!++) return `${show(made, row)} counted twice`;
    if (outcome === undefined || typeof outcome === "string") return `${show(made, row)} accepted, not ${outcome}`;
    const customer = orders.customer.names[orders.customer.codes[entry]!];
    if (customer !== ids[outcome.customer]) return `${show(made, row)} read for ${customer}`;
    if (orders.day[entry] !== outcome.day) return `${show(made, row)} read on ${orders.day[entry]}, not ${outcome.day}`;
    if (orders.cents[entry] !== outcome.cents) {
      return `${show(made, row)} read as ${orders.cents[entry]} cents, not ${outcome.cents}`;
    }
    if (!hasOrders) continue;
    const order = orders.order && orders.order.names[orders.order.codes[entry]!];
    if (order !== orderPrefix + outcome.order) return `${show(made, row)} read as order ${order}`;
  }
  for (const { reason, rows } of report.reasons) {
    for (const row of rows) {
      if (seen[row]!++) return `${show(made, row)} counted twice`;
      const outcome = outcomes[row];
      if (outcome !== reason) {
        return `${show(made, row)} left out as ${reason}, not ${typeof outcome === "string" ? outcome : "accepted"}`;
      }
    }
  }
  return null;
}

/** The account adds up, and each reason has as many rows as were made. */
function wrongAccount({ outcomes }: GeneratedExport, { orders, report }: ImportedOrders): string | null {
  const made = new Map<ImportReason, number>();
  let read = 0;
  let accepted = 0;
  for (const outcome of outcomes) {
    if (outcome === undefined || outcome === "notSelected") continue;
    read++;
    if (typeof outcome === "string") made.set(outcome, (made.get(outcome) ?? 0) + 1);
    else accepted++;
  }
  const found = new Map(report.reasons.map(({ reason, count }) => [reason, count]));
  for (const reason of new Set([...made.keys(), ...found.keys()])) {
    if (made.get(reason) !== found.get(reason)) {
      return `${found.get(reason) ?? 0} rows left out as ${reason}, made ${made.get(reason) ?? 0}`;
    }
  }
  const short = report.reasons.find(({ count, rows }) => rows.length !== Math.min(count, rowsListed));
  if (short) return `${short.reason} lists ${short.rows.length} rows of ${short.count}`;
  const { rowsRead } = report;
  if (rowsRead !== read) return `${rowsRead} rows read, made ${read}`;
  if (report.accepted !== accepted || orders.count !== accepted)
    return `${report.accepted} rows accepted, made ${accepted}`;
  if (rowsRead !== report.accepted + report.merged + report.rejected) return "the account does not add up";
  return null;
}

/** Every customer has the revenue and the number of orders of the truth, and there are no others. */
function wrongCustomers(
  { truth, byCode, hasOrders }: GeneratedExport,
  { orders, report }: ImportedOrders,
): string | null {
  const ids = byCode ? truth.codes : truth.names;
  const revenue = new Map<string, number>();
  const numbers = new Map<string, Set<number>>();
  truth.lines.forEach(({ customer, cents, order }, line) => {
    const id = ids[customer]!;
    revenue.set(id, (revenue.get(id) ?? 0) + cents);
    let ofCustomer = numbers.get(id);
    if (!ofCustomer) numbers.set(id, (ofCustomer = new Set()));
    ofCustomer.add(hasOrders ? order : line);
  });
  const customers = summariseCustomers(orders);
  if (customers.count !== revenue.size) return `${customers.count} customers, not ${revenue.size}`;
  for (let customer = 0; customer < customers.count; customer++) {
    const name = customers.names[customer]!;
    if (customers.revenueCents[customer] !== revenue.get(name))
      return `${name} has ${customers.revenueCents[customer]} cents`;
    if (customers.orders[customer] !== numbers.get(name)!.size)
      return `${name} has ${customers.orders[customer]} orders`;
  }
  const total = truth.lines.reduce((sum, { cents }) => sum + cents, 0);
  return report.revenueCents === total ? null : `${report.revenueCents} cents in all, not ${total}`;
}
