import { countingSort } from "../../statistics/countingSort";
import type { OrderModel, Parameters } from "../models/orderModel";
import type { AlikeFutures } from "./alikeFutures";
import type { CellFutures } from "./CellFutures";
import { CompoundSpend } from "./compoundSpend";
import type { ExpectedWithin } from "./customerForecasts";
import { historyAt } from "./historyAt";
import { levelIfAlive } from "./levelIfAlive";
import { lifetimeDraws } from "./lifetimeDraws";
import { ordersWithin } from "./ordersWithin";
import type { SpendUnits } from "./spendUnits";

/** What is forecast for each different history. */
export interface HistorySetting {
  readonly model: OrderModel;
  readonly parameters: Parameters;
  readonly alike: AlikeFutures;
  readonly futures: CellFutures;
  readonly units: SpendUnits;
  /** Horizons, in the unit of time of the model. */
  readonly times: readonly number[];
  /** Continuous discount rate per unit of time. */
  readonly rate: number;
  readonly level: number;
}

/** Forecasts of each different history; values in units of the customer's own scale, see `SpendUnits`. */
export interface HistoryForecasts {
  /** Orders expected over the longest horizon of a customer that is surely there. */
  readonly longestIfAlive: Float64Array;
  readonly orders: readonly ExpectedWithin[];
  readonly value: readonly ExpectedWithin[];
  readonly lifetime: ExpectedWithin;
}

/** Forecasts each different history once. */
export function historyForecasts(setting: HistorySetting): HistoryForecasts {
  const { alike, futures, units, times, level } = setting;
  const { groups, alive, cells, cellOf } = alike;
  const { sorted, starts } = countingSort(cellOf, cells.count, 0);
  const levels = [(1 - level) / 2, (1 + level) / 2] as const;
  const orders = times.map(() => blank(groups.count));
  const value = times.map(() => blank(groups.count));
  const longestIfAlive = new Float64Array(groups.count);
  const longest = times.indexOf(Math.max(...times));
  const spendOf = new Map<number, CompoundSpend>();

  for (let cell = 0; cell < cells.count; cell++) {
    const repeats = cells.repeats[cell]!;
    const mean = units.mean(repeats);
    times.forEach((time, horizon) => {
      const { expected, distribution } = futures.at(cell, time);
      const amount = amountWithin(units, spendOf, repeats, distribution);
      for (let position = starts[cell]!; position < starts[cell + 1]!; position++) {
        const group = sorted[position]!;
        const there = alive[group]!;
        const [low, high] = [levelIfAlive(levels[0], there), levelIfAlive(levels[1], there)];
        set(orders[horizon]!, group, [
          there * expected,
          ordersWithin(distribution, low),
          ordersWithin(distribution, high),
        ]);
        set(value[horizon]!, group, [there * expected * mean, amount(low), amount(high)]);
        if (horizon === longest) longestIfAlive[group] = expected;
      }
    });
  }
  return { longestIfAlive, orders, value, lifetime: lifetimes(setting, levels) };
}

/** Quantiles of what a number of orders brings, in units of the scale. */
function amountWithin(
  { shapes }: SpendUnits,
  spendOf: Map<number, CompoundSpend>,
  repeats: number,
  distribution: Float64Array,
): (level: number) => number {
  if (!shapes) return (level) => ordersWithin(distribution, level);
  let spend = spendOf.get(repeats);
  if (!spend) spendOf.set(repeats, (spend = new CompoundSpend(shapes[0], shapes[1] + shapes[0] * repeats)));
  return spend.quantiles(distribution);
}

/** The discounted value of all orders to come. */
function lifetimes(
  { model, parameters, alike, futures, units, rate }: HistorySetting,
  levels: readonly [number, number],
): ExpectedWithin {
  const { groups, alive, cells, cellOf } = alike;
  const points = Array.from({ length: cells.count }, (_, cell) => historyAt(cells, cell));
  const quantileOf = lifetimeDraws({ model, parameters, rate, spend: units.shapes }, points);
  const ifAlive = futures.discounted(rate).map((orders, cell) => orders * units.mean(cells.repeats[cell]!));
  const lifetime = blank(groups.count);
  for (let group = 0; group < groups.count; group++) {
    const there = alive[group]!;
    const mean = ifAlive[cellOf[group]!]!;
    const bound = (level: number): number => {
      const levelThere = levelIfAlive(level, there);
      return levelThere <= 0 ? 0 : mean * quantileOf(groups.repeats[group]!, groups.observed[group]!, levelThere);
    };
    set(lifetime, group, [there * mean, bound(levels[0]), bound(levels[1])]);
  }
  return lifetime;
}

const blank = (count: number): ExpectedWithin => ({
  expected: new Float64Array(count),
  low: new Float64Array(count),
  high: new Float64Array(count),
});

function set(figures: ExpectedWithin, index: number, [expected, low, high]: readonly [number, number, number]): void {
  figures.expected[index] = expected;
  figures.low[index] = low;
  figures.high[index] = high;
}
