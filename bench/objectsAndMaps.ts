import type { Cell } from "../src/portfolio/orders/cell";

/** What most scripts do: an object per customer in a Map, mid-rank scores by sorting objects. The peer, and the check of equality. */
export function objectsAndMaps(rows: readonly (readonly Cell[])[]): Map<string, { score: string; cents: number }> {
  const customers = new Map<string, { name: string; last: number; orders: number; cents: number; scores: number[] }>();
  let asOf = 0;
  for (const [name, day, amount] of rows.slice(1) as [string, number, number][]) {
    let customer = customers.get(name);
    if (!customer) customers.set(name, (customer = { name, last: 0, orders: 0, cents: 0, scores: [] }));
    customer.last = Math.max(customer.last, day);
    customer.orders += 1;
    customer.cents += Math.round(amount * 100);
    asOf = Math.max(asOf, day);
  }
  const all = [...customers.values()];
  for (const value of [
    (customer: (typeof all)[number]) => customer.last,
    (customer: (typeof all)[number]) => customer.orders,
    (customer: (typeof all)[number]) => customer.cents,
  ]) {
    const sorted = [...all].sort((a, b) => value(a) - value(b));
    for (let from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && value(sorted[to]!) === value(sorted[from]!)) to++;
      const midRank = (from + (to - from) / 2) / sorted.length;
      for (let at = from; at < to; at++) sorted[at]!.scores.push(Math.min(5, 1 + Math.floor(midRank * 5)));
    }
  }
  return new Map(all.map(({ name, scores, cents }) => [name, { score: scores.join(""), cents }]));
}
