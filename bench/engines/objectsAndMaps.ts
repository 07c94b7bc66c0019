import { nodeEngine } from "./nodeEngine";
import type { Job } from "./engine";

interface Customer {
  readonly id: string | number;
  last: number;
  orders: number;
  cents: number;
  readonly marks: number[];
}

type Add = (id: string | number, day: number, cents: number) => void;

/** One object per customer, found again through a Map. */
function aggregate(feed: (add: Add) => void): Customer[] {
  const customers = new Map<string | number, Customer>();
  feed((id, day, cents) => {
    let customer = customers.get(id);
    if (!customer) customers.set(id, (customer = { id, last: 0, orders: 0, cents: 0, marks: [] }));
    customer.last = Math.max(customer.last, day);
    customer.orders += 1;
    customer.cents += cents;
  });
  return [...customers.values()];
}

/** Mid-rank p = (smaller + ½ equal)/n of equal values together, as a score of 1 to 5. */
function score(customers: readonly Customer[], valueOf: (customer: Customer) => number): void {
  const sorted = [...customers].sort((a, b) => valueOf(a) - valueOf(b));
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && valueOf(sorted[to]!) === valueOf(sorted[from]!)) to++;
    const mark = 1 + Math.floor((5 * (from + to)) / (2 * sorted.length));
    for (let at = from; at < to; at++) sorted[at]!.marks.push(mark);
  }
}

/** By the share reached before customers of equal revenue: A under 80 %, B under 95 %, else C. */
function classify(customers: readonly Customer[]): void {
  const sorted = [...customers].sort((a, b) => b.cents - a.cents);
  const total = sorted.reduce((sum, { cents }) => sum + cents, 0);
  let before = 0;
  let sum = 0;
  sorted.forEach((customer, at) => {
    if (customer.cents !== sorted[at - 1]?.cents) before = sum / total;
    sum += customer.cents;
    customer.marks.push(customer.cents < 0 ? 3 : before < 0.8 - 1e-12 ? 0 : before < 0.95 - 1e-12 ? 1 : 2);
  });
}

function analyse(job: Job, feed: (add: Add) => void): Customer[] {
  const customers = aggregate(feed);
  if (job === "abc") classify(customers);
  else {
    score(customers, ({ last }) => last);
    score(customers, ({ orders }) => orders);
    score(customers, ({ cents }) => cents);
  }
  return customers;
}

/** What most scripts do, and what every engine is compared with: an object per customer in a Map, scores by sorting objects. */
export const objectsAndMaps = nodeEngine<Customer[]>({
  name: "objects and a Map",
  given: { rows: "the rows", columns: "the typed arrays, by code" },
  fromRows: (job, rows) =>
    analyse(job, (add) => {
      for (let row = 1; row < rows.length; row++) {
        const [id, day, amount] = rows[row] as [string | number, number, number];
        add(id, day, Math.round(amount * 100));
      }
    }),
  fromColumns: (job, { codes, days, cents }) =>
    analyse(job, (add) => codes.forEach((code, row) => add(code, days[row]!, cents[row]!))),
  read: (customers, job, nameOf) => ({
    ids: customers.map(({ id }) => nameOf(id)),
    cents: customers.map(({ cents }) => cents),
    marks: (job === "abc" ? [0] : [0, 1, 2]).map((column) => customers.map(({ marks }) => marks[column]!)),
  }),
});
