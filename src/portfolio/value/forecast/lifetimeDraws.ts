import { quantile } from "../../statistics/quantile";
import { seededRandom } from "../../statistics/seededRandom";
import type { OrderModel, Parameters } from "../models/orderModel";
import type { PurchaseHistory } from "../models/purchaseHistories";
import { gammaDraw } from "../models/shared/gammaDraw";

/** Taken once: these run a million times. */
const { exp, floor } = Math;

/** Draws are followed until an order would be worth this share of one today. */
const lastShare = 0.02;
/** Orders simulated in all, a tenth of a second of work, and the least and most draws of a point. */
const orderBudget = 1e6;
const fewestDraws = 200;
const mostDraws = 2000;
/** What a draw costs besides its orders, in orders. */
const drawCost = 3;
/** Different x and T that are each simulated; from more, a net of points is. */
const mostCells = 40;
/** Points of the net in T. */
const agesInNet = 4;
/** Values of orders drawn once, from which those of all orders are taken. */
const spendPool = 2 ** 14;
/** Ratio of one number of repeats to the next in the net, from the fourth on. */
const repeatRatio = 1.6;

/** Parameters of the simulation. */
export interface LifetimeSetting {
  readonly model: OrderModel;
  readonly parameters: Parameters;
  /** Continuous discount rate per unit of time. */
  readonly rate: number;
  /** p and q of the value of an order; `null` to count orders. */
  readonly spend: readonly [number, number] | null;
}

/** Quantile of the discounted value of a customer that is surely there, as a multiple of its mean. */
export type LifetimeQuantile = (repeats: number, observed: number, level: number) => number;

interface Point {
  readonly repeats: number;
  readonly observed: number;
}

/**
 * Prepares quantiles of the value of all future orders, each discounted, by simulation of the model: when orders come, and what they are
 * worth (gamma, of a rate of the customer that is not known for sure). Every point is simulated with the same random numbers, so that
 * customers alike get figures alike and nothing changes from run to run. With up to 40 different x and T each is simulated. With more, a net
 * of x and T is, and the multiple of the mean (which is exact) is interpolated between its points on ln(1 + x) and ln(1 + T).
 * Points share a budget of a million orders, with 200 to 2,000 draws each. Orders worth less than 2 % of one today are left out.
 */
export function lifetimeDraws(setting: LifetimeSetting, cells: readonly Point[]): LifetimeQuantile {
  const isNet = setting.model.id !== "bgBb" && cells.length > mostCells;
  const repeatsAt = isNet ? netOfRepeats(cells) : [];
  const agesAt = isNet ? netOfAges(cells) : [];
  const points = isNet
    ? repeatsAt.flatMap((repeats) => agesAt.map((observed): Point => ({ repeats, observed })))
    : cells;
  const horizon = -Math.log(lastShare) / setting.rate;
  const cost = points.reduce((sum, point) => sum + drawCost + meanIfAlive(setting, point, horizon), 0);
  const draws = Math.round(Math.min(mostDraws, Math.max(fewestDraws, orderBudget / cost)));
  const pool = setting.spend && drawSpends(setting.spend[0]);
  const simulated = points.map((point) => simulate(setting, point, horizon, draws, pool));
  if (!isNet) {
    const places = new Map(cells.map(({ repeats, observed }, index) => [`${repeats} ${observed}`, index]));
    return (repeats, observed, level) => quantile(simulated[places.get(`${repeats} ${observed}`)!]!, level);
  }
  return (repeats, observed, level) => {
    const [row, rowPart] = between(repeatsAt, repeats);
    const [column, columnPart] = between(agesAt, observed);
    const at = (down: number, right: number): number =>
      quantile(simulated[(row + down) * agesAt.length + column + right]!, level);
    const along = (down: number): number =>
      columnPart === 0 ? at(down, 0) : (1 - columnPart) * at(down, 0) + columnPart * at(down, 1);
    return rowPart === 0 ? along(0) : (1 - rowPart) * along(0) + rowPart * along(1);
  };
}

const historyOf = ({ repeats, observed }: Point): PurchaseHistory => ({
  repeats,
  lastRepeat: repeats > 0 ? observed : 0,
  observed,
});

function meanIfAlive({ model, parameters }: LifetimeSetting, point: Point, horizon: number): number {
  const history = historyOf(point);
  return model.expectedFutureOrders(parameters, history, horizon) / model.probabilityAlive(parameters, history);
}

/** Draws of the discounted value over its exact mean, ascending. */
function simulate(
  setting: LifetimeSetting,
  point: Point,
  horizon: number,
  draws: number,
  pool: Float64Array | null,
): Float64Array {
  const { model, parameters, rate, spend } = setting;
  const history = historyOf(point);
  const known = model.parametersIfAlive(parameters, history);
  const orders = model.discountedFutureOrders(parameters, history, rate) / model.probabilityAlive(parameters, history);
  const [shape, rateShape] = spend ? [spend[0], spend[1] + spend[0] * point.repeats] : [1, 2];
  const mean = (orders * shape) / (rateShape - 1);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const random = seededRandom(draw);
    let sum = 0;
    for (const time of model.simulateOrderTimes(known, horizon, random)) {
      const worth = exp(-rate * time);
      sum += pool ? worth * pool[floor(random() * pool.length)]! : worth;
    }
    values[draw] = sum / mean / (pool ? gammaDraw(rateShape, 1, random) : 1);
  }
  return values.sort();
}

/** Values of orders of a customer whose rate is 1. */
function drawSpends(shape: number): Float64Array {
  const random = seededRandom(-1);
  return Float64Array.from({ length: spendPool }, () => gammaDraw(shape, 1, random));
}

function netOfRepeats(cells: readonly Point[]): number[] {
  const most = cells.reduce((largest, { repeats }) => Math.max(largest, repeats), 0);
  const net: number[] = [];
  for (let repeats = 0; repeats < most; repeats = Math.max(repeats + 1, Math.round(repeats * repeatRatio))) {
    net.push(repeats);
  }
  return [...net, most];
}

function netOfAges(cells: readonly Point[]): number[] {
  const [least, most] = cells.reduce(
    ([low, high], { observed }) => [Math.min(low, observed), Math.max(high, observed)] as const,
    [Infinity, 0] as readonly [number, number],
  );
  if (least === most) return [least];
  const [from, to] = [Math.log1p(least), Math.log1p(most)];
  const inner = Array.from({ length: agesInNet - 2 }, (_, index) =>
    Math.expm1(from + ((to - from) * (index + 1)) / (agesInNet - 1)),
  );
  return [least, ...inner, most];
}

/** The point of a net at or before a value, and the part of the way from there to the next one. */
function between(net: readonly number[], value: number): readonly [number, number] {
  let index = 0;
  while (index + 1 < net.length && net[index + 1]! <= value) index++;
  const next = net[index + 1];
  if (next === undefined || value <= net[index]!) return [index, 0];
  const [low, high] = [Math.log1p(net[index]!), Math.log1p(next)];
  return [index, (Math.log1p(value) - low) / (high - low)];
}
