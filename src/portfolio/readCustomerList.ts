import { cellStatus } from "./orders/reading/cellStatus";
import type { CodedText } from "./orders/codedText";
import type { ColumnMapping } from "./orders/columnMapping";
import type { ConfirmedMerge } from "./orders/confirmedMerge";
import { encodeText } from "./orders/reading/encodeText";
import { isTotalRow } from "./orders/isTotalRow";
import { unitOfHeader } from "./orders/reading/unitOfHeader";
import { orderAttributes, type Criterion, type CustomerMeasure, type OrderAttribute } from "./orders/orders";
import { readNumbers } from "./orders/reading/readNumbers";
import { resolveMerges } from "./orders/resolveMerges";
import type { CellTable } from "./orders/table/cellTable";
import { isBlankRow } from "./orders/table/isBlankRow";
import { rowOf } from "./orders/table/rowOf";

/** What a list of customers says of each of them; entry `i` is the row `i` below its header. */
export interface CustomerList {
  /** Entry of each name, in the order of the list. A name that a confirmed merge brings to another leads to the same entry. */
  readonly entryOf: ReadonlyMap<string, number>;
  readonly attributes: Partial<Readonly<Record<OrderAttribute, CodedText>>>;
  readonly measures: Partial<Readonly<Record<CustomerMeasure, Float64Array>>>;
  readonly criteria: readonly Criterion[];
  /** Rows that name no customer, or one named before. */
  readonly leftOut: number;
}

/** A list of customers as a range, with what its columns are. */
export interface CustomerListSource {
  readonly table: CellTable;
  /** 0-based, −1 when there is none. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly mapping: ColumnMapping;
  readonly criteria: readonly number[];
  /** Columns that could name the customers as the orders do, likeliest first. */
  readonly keys: readonly number[];
}

/** Reads numbers of any kind, NaN where there is none. */
function numbersIn(table: CellTable, from: number, column: number, unit = 1): Float64Array {
  const { values, status } = readNumbers(table, from, table.count, column, null, unit);
  return values.map((value, index) => (status[index] === cellStatus.read ? value : NaN));
}

/** Who the orders are of: the customers as the orders tell them apart, and their names where those are codes. */
export interface KnownCustomers {
  readonly names: readonly string[];
  readonly attributes: { readonly name?: CodedText };
}

/** The entries under what the orders tell customers apart by, when the list knows them by the name beside it. */
function underCodes(entryOf: ReadonlyMap<string, number>, codes: readonly string[], names: readonly string[]) {
  const known = new Set(names);
  const others = [...entryOf].filter(([name]) => !known.has(name));
  const found = names.flatMap((name, customer) => {
    const entry = entryOf.get(name);
    return entry === undefined ? [] : [[codes[customer]!, entry] as const];
  });
  return new Map([...found, ...others]);
}

/**
 * Reads a list of customers to be joined to orders. Its customers are known by the one of its `keys` columns that names most
 * of the customers given, by code or by name, compared exactly after trimming. The first row of a name counts.
 *
 * @param names The customers of the orders.
 * @example
 * readCustomerList({ table: tableOf([["Client", "Secteur"], ["Acme", "BTP"]]), headerRow: 0, headers: ["Client", "Secteur"],
 *   mapping: { customer: 0, sector: 1 }, criteria: [], keys: [0] }, customers).entryOf.get("Acme") // 0
 */
export function readCustomerList(
  { table, headerRow, headers, mapping, criteria, keys }: CustomerListSource,
  { names: codes, attributes: { name: beside } }: KnownCustomers,
  merges: readonly ConfirmedMerge[] = [],
): CustomerList {
  const from = headerRow + 1;
  const to = table.count;
  const merged = merges.map((merge) => merge.from);
  const ways = beside ? [codes, codes.map((_, customer) => beside.names[beside.codes[customer]!] ?? "")] : [codes];
  const texts = keys.map((column) => encodeText(table, from, to, column));
  const best = ways
    .flatMap((names) => {
      const known = new Set([...names, ...merged]);
      return texts.map((text) => {
        return { text, names, known, matches: text.names.filter((name) => known.has(name)).length };
      });
    })
    .reduce((chosen, candidate) => (candidate.matches > chosen.matches ? candidate : chosen));
  const { known } = best;
  const entryOf = new Map<string, number>();
  let leftOut = 0;
  best.text.codes.forEach((code, entry) => {
    if (isBlankRow(table, from + entry)) return;
    const name = code < 0 ? null : best.text.names[code]!;
    if (name === null || entryOf.has(name) || (!known.has(name) && isTotalRow(rowOf(table, from + entry)))) leftOut++;
    else entryOf.set(name, entry);
  });
  const kept = resolveMerges(merges);
  for (const [name, end] of kept) {
    const entry = entryOf.get(end) ?? entryOf.get(name);
    if (entry !== undefined) entryOf.set(end, entry);
  }
  for (const [name, end] of kept) {
    const entry = entryOf.get(end);
    if (entry !== undefined && !entryOf.has(name)) entryOf.set(name, entry);
  }
  const listed = best.names === codes ? entryOf : underCodes(entryOf, codes, best.names);
  const attributes = orderAttributes.flatMap((field) => {
    const column = mapping[field];
    return column === undefined ? [] : [[field, encodeText(table, from, to, column)] as const];
  });
  const { potential, visits } = mapping;
  const measures = {
    ...(potential !== undefined && {
      potential: numbersIn(table, from, potential, unitOfHeader(headers[potential] ?? "")).map((value) =>
        Math.round(value * 100),
      ),
    }),
    ...(visits !== undefined && { visits: numbersIn(table, from, visits) }),
  };
  return {
    entryOf: listed,
    attributes: Object.fromEntries(attributes),
    measures,
    criteria: criteria.map((column) => ({
      title: headers[column] ?? "",
      marks: numbersIn(table, from, column),
    })),
    leftOut,
  };
}
