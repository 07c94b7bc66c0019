import type { Orders } from "../../src/portfolio/orders/orders";

/** One customer as `summariseByObjects` gives it. */
export interface PlainCustomer {
  readonly name: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly orders: number;
  readonly revenueCents: number;
  readonly marginCents: number | null;
  readonly usualInterval: number;
  readonly region: string;
  readonly potential: number;
}

const median = (sorted: readonly number[]): number =>
  sorted.length === 0 ? NaN : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;

/** The plain way to sum customers up, an object each: what the columns of `summariseCustomers` are compared with. */
export function summariseByObjects(orders: Orders, asOf: number): { customers: PlainCustomer[]; ordersAfter: number } {
  const rows = Array.from({ length: orders.count }, (_, row) => ({
    name: orders.customer.names[orders.customer.codes[row]!]!,
    day: orders.day[row]!,
    first: Math.min(orders.day[row]!, orders.firstDay?.[row] ?? Infinity),
    cents: orders.cents[row]!,
    margin: orders.marginCents?.[row] ?? 0,
    order: orders.order?.names[orders.order.codes[row]!] ?? `row ${row}`,
    count: orders.orderCount?.[row] ?? null,
    region: orders.attributes.region?.names[orders.attributes.region.codes[row]!] ?? "",
    potential: orders.measures.potential?.[row] ?? NaN,
  }));
  const countOf = (some: typeof rows) =>
    orders.orderCount
      ? some.reduce((sum, { count }) => sum + count!, 0)
      : new Set(some.map(({ name, order }) => JSON.stringify([name, order]))).size;
  const latest = <Value>(some: typeof rows, values: (row: (typeof rows)[number]) => readonly Value[], none: Value) => {
    const valued = some.filter((row) => values(row).length > 0);
    const day = Math.max(...valued.map((row) => row.day));
    const ofDay = valued.filter((row) => row.day === day).flatMap(values);
    return ofDay.length === 0 ? none : ofDay.reduce((best, value) => (value < best ? value : best));
  };
  const until = rows.filter(({ day }) => day <= asOf);
  const customers = orders.customer.names
    .map((name) => ({ name, own: until.filter((row) => row.name === name) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }): PlainCustomer => {
      const days = [...new Set(own.map(({ day }) => day))].sort((a, b) => a - b);
      const gaps = days.slice(1).map((day, index) => day - days[index]!);
      return {
        name,
        firstDay: Math.min(...own.map(({ first }) => first)),
        lastDay: days.at(-1)!,
        orders: countOf(own),
        revenueCents: own.reduce((sum, { cents }) => sum + cents, 0),
        marginCents: orders.marginCents && own.reduce((sum, { margin }) => sum + margin, 0),
        usualInterval: orders.kind === "orders" ? median(gaps.sort((a, b) => a - b)) : NaN,
        region: latest(own, ({ region }) => (region === "" ? [] : [region]), ""),
        potential: -latest(own, ({ potential }) => (Number.isNaN(potential) ? [] : [-potential]), NaN),
      };
    });
  return { customers, ordersAfter: countOf(rows.filter(({ day }) => day > asOf)) };
}
