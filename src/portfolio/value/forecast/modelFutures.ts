import type { OrderModel, OrderModelId, Parameters } from "../models/orderModel";
import { orderModels } from "../models/orderModels";
import type { PurchaseHistories } from "../models/purchaseHistories";
import { alikeFutures, type AlikeFutures } from "./alikeFutures";
import { CellFutures } from "./CellFutures";
import { clockOf, type ForecastClock } from "./forecastClock";
import type { ModelChoice } from "./modelChoice";
import type { PurchaseRecords } from "./purchaseRecords";
import { spendUnits, type SpendUnits } from "./spendUnits";
import { timelineHistories } from "./timelineHistories";

/** What the forecasts of customers and of their total are made from, under the model chosen. */
export interface ModelFutures {
  readonly model: OrderModel;
  readonly parameters: Parameters;
  readonly clock: ForecastClock;
  readonly histories: PurchaseHistories;
  readonly units: SpendUnits;
  readonly alike: AlikeFutures;
  readonly futures: CellFutures;
}

/** The last records forecast with a choice: customers and total are asked for one after the other, then again at another rate. */
const last = new WeakMap<ModelChoice, { readonly records: PurchaseRecords; readonly made: ModelFutures }>();

/**
 * Prepares the forecasts of a choice; for the same records it is the same thing, with all that was worked out before.
 *
 * @example
 * modelFutures(records, choice, "mbgNbd").alike.cells.count
 */
export function modelFutures(records: PurchaseRecords, choice: ModelChoice, method: OrderModelId): ModelFutures {
  const known = last.get(choice);
  if (known?.records === records) return known.made;
  const model = orderModels[method];
  const { parameters } = choice.trials.find(({ id }) => id === method)!.fit;
  const clock = clockOf(records, choice.period);
  const histories = timelineHistories(clock.timeline);
  const units = spendUnits(clock.timeline, histories, choice.spend);
  const alike = alikeFutures(model, parameters, histories);
  const futures = new CellFutures(model, parameters, alike);
  const made = { model, parameters, clock, histories, units, alike, futures };
  last.set(choice, { records, made });
  return made;
}
