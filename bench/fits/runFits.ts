import { bgNbd } from "../../src/portfolio/value/models/bgNbd";
import { fitOrderModel } from "../../src/portfolio/value/models/fitModel";
import { groupHistories } from "../../src/portfolio/value/models/groupHistories";
import { mbgNbd } from "../../src/portfolio/value/models/mbgNbd";
import type { OrderModel } from "../../src/portfolio/value/models/orderModel";
import { paretoNbd } from "../../src/portfolio/value/models/paretoNbd";
import { milliseconds, times, whole } from "../measure/figures";
import { printTable } from "../measure/printTable";
import { pythonWith } from "../python/pythonWith";
import { cohort } from "./cohort";
import { medianOf } from "./medianOf";
import { memoryOfFit } from "./memoryOfFit";
import { scipy, type TimedFit } from "./scipy";
import { simplex } from "./simplex";

const models: readonly (readonly [OrderModel, number[]])[] = [
  [bgNbd, [0.2426, 4.4136, 0.7929, 2.4259]],
  [mbgNbd, [0.5248, 6.1831, 0.8914, 1.614]],
  [paretoNbd, [0.5533, 10.5777, 0.6062, 11.6687]],
];

/** One model fitted to customers drawn from it, by Clientele and by its peers. */
function fitOne(python: string | null, model: OrderModel, parameters: number[], customers: number): void {
  const histories = cohort(model, parameters, customers);
  const grouping = medianOf(5, () => groupHistories(histories));
  const runs = customers > 500_000 ? 5 : 11;
  const ours = medianOf(runs, () => fitOrderModel(model, histories));
  const { logLikelihood, evaluations, groups, concerns } = ours.result;
  if (concerns.length > 0) throw new Error(`${model.id}: ${concerns.join(", ")}`);
  const few = customers > 10_000 ? 1 : 5;
  const peers: Record<string, TimedFit> = { "fmin Nelder-Mead": simplex(model, grouping.result, few) };
  // The likelihood of Pareto/NBD needs ₂F₁ with derivatives: scipy is measured on the two others.
  if (python !== null && model.id !== "paretoNbd")
    Object.assign(peers, scipy(python, model.id, grouping.result, { "scipy L-BFGS-B": 5, "scipy Nelder-Mead": few }));

  const rows = Object.entries(peers).map(([name, peer]) => {
    const lost = logLikelihood - peer.logLikelihood;
    if (lost < -1e-9 * Math.abs(logLikelihood)) throw new Error(`${name} finds ${-lost} more than Clientele`);
    return [name, times(peer.ms / ours.ms), whole(peer.evaluations), String(peer.runs), lost.toExponential(1)];
  });
  printTable([
    [`${model.id}, ${whole(customers)} customers`, "time", "evaluations", "runs", "log-likelihood lost"],
    ["Clientele", milliseconds(ours.ms), whole(evaluations), String(runs), ""],
    ["of which grouping", times(grouping.ms / ours.ms), "", "5", ""],
    ...rows,
  ]);
  console.log(`${whole(groups)} different histories; memory of the fit ${memoryOfFit(model, histories)} MB`);
}

/**
 * The fits of the order models against general optimisers, on customers drawn from each model. Peers are given the histories
 * grouped, Clientele groups them itself and adds the standard errors.
 *
 * @throws Error when a peer finds a higher likelihood.
 */
export function runFits(sizes: readonly number[]): void {
  console.log(
    "\nFits of the order models. Medians, as multiples of Clientele's; peers are given the histories grouped",
  );
  const python = pythonWith(["numpy", "scipy"]);
  if (python === null) console.log("scipy: no Python here has it");
  for (const size of sizes) for (const [model, parameters] of models) fitOne(python, model, parameters, size);
}
