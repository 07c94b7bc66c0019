import { fitOrderModel } from "../models/fitModel";
import type { OrderModelId } from "../models/orderModel";
import { orderModels } from "../models/orderModels";
import type { PurchaseHistories } from "../models/purchaseHistories";
import { chooseSpend } from "./chooseSpend";
import { dataObstacle } from "./dataObstacle";
import { foreseeOrders } from "./foreseeOrders";
import { clockOf, type ForecastClock } from "./forecastClock";
import { heldBackFrom } from "./heldBackFrom";
import { meanSpends } from "./meanSpends";
import type { HeldBackPeriod, HeldBackScore, ModelChoice, ModelTrial } from "./modelChoice";
import type { PurchaseRecords } from "./purchaseRecords";
import { rankTrials } from "./rankTrials";
import { foreseenShares, observedShares, repeatClassWidth } from "./repeatShares";
import { scoreForecast } from "./scoreForecast";
import { splitTimeline, type SplitTimeline } from "./splitTimeline";
import { suitedPeriod } from "./suitedPeriod";
import { timelineHistories } from "./timelineHistories";

/** A model, or the best of those the data can carry. */
export type ModelWish = "best" | OrderModelId;

/** Models in continuous time: they are tried on the same histories, whichever is asked for. */
const inWeeks: readonly OrderModelId[] = ["mbgNbd", "bgNbd", "paretoNbd"];

/**
 * Fits the models the data can carry, tries each on the last part of the observation, held back, and chooses one: see `rankTrials` for the
 * rule, `heldBackFrom` for the part held back, `dataObstacle` for what data cannot carry. BG/BB stands alone, in calendar periods, and
 * is tried only when asked for: its likelihood and errors are of orders by period and cannot be compared with those of the others.
 *
 * @param wish A model, or "best".
 * @example
 * chooseModel(records, "best").method // "mbgNbd"
 */
export function chooseModel(records: PurchaseRecords, wish: ModelWish): ModelChoice {
  const period = wish === "bgBb" ? { period: suitedPeriod(records) } : {};
  const clock = clockOf(records, period.period);
  const histories = timelineHistories(clock.timeline);
  const width = repeatClassWidth(histories);
  const common = {
    ...period,
    repeatClassWidth: width,
    observedShares: observedShares(histories, width),
    ...chooseSpend(histories.repeats, meanSpends(clock.timeline).repeatSpend),
  };
  const obstacle = dataObstacle(histories, clock.shortest);
  if (obstacle) return { method: "simple", because: obstacle, trials: [], heldBack: null, ...common };

  const split = holdBack(clock);
  const models = wish === "bgBb" ? [wish] : inWeeks;
  const trials = models.map((id) => tryModel(id, histories, split, width));
  return { ...rankTrials(trials, wish), heldBack: split && heldBackPeriod(split, clock), ...common };
}

/** The held-back part, unless the observation is too short or what comes before cannot carry a fit. */
function holdBack({ timeline, heldBack, shortest }: ForecastClock): SplitFrom | null {
  const from = heldBackFrom(timeline, heldBack);
  if (from === null) return null;
  const split = splitTimeline(timeline, from);
  return dataObstacle(split.histories, shortest) ? null : { ...split, from };
}

type SplitFrom = SplitTimeline & { readonly from: number };

function heldBackPeriod({ from, customers, after, before }: SplitFrom, clock: ForecastClock): HeldBackPeriod {
  const mean = before.reduce((sum, orders) => sum + orders, 0) / customers;
  return {
    from: clock.firstDayOf(from),
    to: clock.firstDayOf(clock.timeline.end + 1) - 1,
    customers,
    actual: after.reduce((sum, orders) => sum + orders, 0),
    sameAsBefore: scoreForecast(before, after),
    likeTheAverage: scoreForecast(new Float64Array(customers).fill(mean), after),
  };
}

function tryModel(
  id: OrderModelId,
  histories: PurchaseHistories,
  split: SplitTimeline | null,
  width: number,
): ModelTrial {
  const model = orderModels[id];
  const fit = fitOrderModel(model, histories);
  return {
    id,
    fit,
    heldBack: split && scoreModel(id, split),
    repeatShares: foreseenShares(model, fit.parameters, histories, width),
  };
}

/** How the model foresees the held-back part from what came before; `null` where it cannot be fitted to that. */
function scoreModel(id: OrderModelId, { histories, after, time }: SplitTimeline): HeldBackScore | null {
  const model = orderModels[id];
  const fit = fitOrderModel(model, histories);
  if (fit.concerns.includes("notConverged")) return null;
  const score = scoreForecast(foreseeOrders(model, fit.parameters, histories, time), after);
  return Number.isFinite(score.rootMeanSquareError) ? score : null;
}
