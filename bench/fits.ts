// Speed of the fits of the order models, as ratios within one run, on customers drawn from each model: `npm run bench:fits [-- CUSTOMERS …]`.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { nelderMead } from "fmin";
import { bgNbd } from "../src/portfolio/value/models/bgNbd";
import { fitOrderModel } from "../src/portfolio/value/models/fitModel";
import { groupHistories } from "../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../src/portfolio/value/models/orderModel";
import { paretoNbd } from "../src/portfolio/value/models/paretoNbd";
import type { GroupedHistories, PurchaseHistories } from "../src/portfolio/value/models/purchaseHistories";
import { cohort } from "./cohort";
import { scipy, type Timed } from "./scipy";

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2_357, 100_000, 1_000_000];
const models: readonly (readonly [OrderModel, number[]])[] = [
  [bgNbd, [0.2426, 4.4136, 0.7929, 2.4259]],
  [mbgNbd, [0.5248, 6.1831, 0.8914, 1.614]],
  [paretoNbd, [0.5533, 10.5777, 0.6062, 11.6687]],
];

// fmin 0.0.4 forgets to declare the counter of its shrinking step: without this it ends in an error there.
Object.assign(globalThis, { i: 0 });

function medianOf<T>(runs: number, run: () => T): { ms: number; result: T } {
  let result = run();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    result = run();
    return performance.now() - start;
  });
  return { ms: times.sort((a, b) => a - b)[times.length >> 1]!, result };
}

/** The simplex of the library fmin on the same likelihood, from the same start, without the gradient. */
function simplex(model: OrderModel, grouped: GroupedHistories, runs: number): Timed {
  const customers = grouped.weights.reduce((sum, weight) => sum + weight, 0);
  const longest = grouped.observed.reduce((most, age) => Math.max(most, age), 0);
  const units = model.parameterNames.map((_, index) => (model.timeParameters.includes(index) ? longest : 1));
  let evaluations = 0;
  const search = () => {
    evaluations = 0;
    const cost = (point: number[]): number => {
      evaluations++;
      return (
        -model.logLikelihood(
          point.map((value, index) => units[index]! * Math.exp(value)),
          grouped,
        ) / customers
      );
    };
    return nelderMead(cost, [0, 0, 0, 0], { maxIterations: 4000, minErrorDelta: 1e-10 });
  };
  // Without the warm-up of the others when it takes minutes.
  const start = performance.now();
  const first = search();
  const { ms, result } = runs > 1 ? medianOf(runs, search) : { ms: performance.now() - start, result: first };
  return { ms, runs, evaluations, logLikelihood: -result.fx * customers };
}

setFlagsFromString("--expose_gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Most memory in use while a model is fitted, above what was in use before, in megabytes. */
function memoryOf(model: OrderModel, histories: PurchaseHistories): number {
  const inUse = () => {
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  collectGarbage();
  const before = inUse();
  let most = 0;
  const watched: OrderModel = {
    ...model,
    logLikelihood(parameters, grouped, gradient) {
      const value = model.logLikelihood(parameters, grouped, gradient);
      most = Math.max(most, inUse() - before);
      return value;
    },
  };
  fitOrderModel(watched, histories);
  return Math.round(most / 2 ** 20);
}

for (const size of sizes)
  for (const [model, parameters] of models) {
    const histories = cohort(model, parameters, size);
    const grouping = medianOf(5, () => groupHistories(histories));
    const ours = medianOf(size > 500_000 ? 5 : 11, () => fitOrderModel(model, histories));
    const { logLikelihood, evaluations, groups, concerns } = ours.result;
    if (concerns.length > 0) throw new Error(`${model.id}: ${concerns.join(", ")}`);
    const few = size > 10_000 ? 1 : 5;
    const peers: Record<string, Timed> = { "fmin Nelder-Mead": simplex(model, grouping.result, few) };
    // The likelihood of Pareto/NBD needs ₂F₁ with derivatives: scipy is measured on the two others.
    const fromPython =
      model.id === "paretoNbd"
        ? {}
        : scipy(model.id, grouping.result, { "scipy L-BFGS-B": 5, "scipy Nelder-Mead": few });
    if (fromPython === null) console.log("scipy: no python3 with numpy and scipy on this machine");
    Object.assign(peers, fromPython);

    const row = (ms: number, runs: number, evaluationsOf: number, short: number | string) => ({
      ms: Number(ms.toPrecision(3)),
      "× Clientele": Number((ms / ours.ms).toPrecision(3)),
      evaluations: evaluationsOf,
      runs,
      "log-likelihood lost": short,
    });
    const table: Record<string, ReturnType<typeof row>> = {
      "Clientele, all of it": row(ours.ms, size > 500_000 ? 5 : 11, evaluations, 0),
      "of which grouping": row(grouping.ms, 5, 0, ""),
    };
    for (const [name, peer] of Object.entries(peers)) {
      const lost = logLikelihood - peer.logLikelihood;
      if (lost < -1e-9 * Math.abs(logLikelihood)) throw new Error(`${name} finds ${-lost} more than Clientele`);
      table[name] = row(peer.ms, peer.runs, peer.evaluations, Number(lost.toExponential(1)));
    }
    console.log(
      `\n${model.id}: ${size.toLocaleString("en")} customers, ${groups.toLocaleString("en")} histories; ` +
        `medians; peers are given the histories grouped; memory of the fit ${memoryOf(model, histories)} MB`,
    );
    console.table(table);
  }
