// Speed of the main job from rows as office.js gives them, as ratios within one run: `npm run bench [-- ROWS]`.
import { readOrders } from "../src/portfolio/orders/readOrders";
import { scoreRfm } from "../src/portfolio/segmentation/scoreRfm";
import { summariseCustomers } from "../src/portfolio/summariseCustomers";
import { makeRows } from "./makeRows";
import { objectsAndMaps } from "./objectsAndMaps";

const count = Number(process.argv[2] ?? 100_000);
const rows = makeRows(count, Math.ceil(count / 10));

const clientele = () => {
  const { orders } = readOrders(rows, 0, { customer: 0, date: 1, amount: 2 });
  const customers = summariseCustomers(orders);
  return {
    customers,
    rfm: scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" }),
  };
};
const floor = () => {
  let sum = 0;
  for (const row of rows) sum += (row[0] as string).length + Number(row[1]);
  return sum;
};

const { customers, rfm } = clientele();
const expected = objectsAndMaps(rows);
customers.names.forEach((name, index) => {
  const { score, cents } = expected.get(name)!;
  const ours = `${rfm.r[index]}${rfm.f[index]}${rfm.m[index]}`;
  if (score !== ours || cents !== customers.revenueCents[index]) throw new Error(`${name}: ${ours} is not ${score}`);
});

const engines: Record<string, () => unknown> = { floor, clientele, "objects and Map": () => objectsAndMaps(rows) };
const times: Record<string, number[]> = {};
for (let round = 0; round < 7; round++)
  for (const [name, run] of Object.entries(engines)) {
    const start = performance.now();
    run();
    (times[name] ??= []).push(performance.now() - start);
  }
const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const ours = median(times["clientele"]!);
console.log(
  `${count.toLocaleString("en")} rows, ${customers.count.toLocaleString("en")} customers; equal results; medians of 7`,
);
console.table(
  Object.fromEntries(
    Object.entries(times).map(([name, values]) => [
      name,
      { ms: Math.round(median(values)), "× Clientele": Number((median(values) / ours).toFixed(2)) },
    ]),
  ),
);
