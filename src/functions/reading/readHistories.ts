import { Problem } from "../../portfolio/problem";
import type { OrderModel } from "../../portfolio/value/models/orderModel";
import { orderModels } from "../../portfolio/value/models/orderModels";
import type { PurchaseHistory } from "../../portfolio/value/models/purchaseHistories";
import type { Cell } from "../../portfolio/orders/cell";
import type { Argument, Result } from "./argument";
import { modelNeeded, readModelName } from "./readModelName";
import { readModelParameters } from "./readModelParameters";
import { readColumns } from "./readColumns";

/** The arguments that the functions of a model with given parameters begin with. */
export type ModelArguments = readonly [
  model: Argument,
  parameters: Argument,
  repeats: Argument,
  lastOrder: Argument,
  age: Argument,
];

/** A model, its parameters, and the history of one customer with the numbers of the other arguments beside it. */
export interface HistoryLine {
  readonly model: OrderModel;
  readonly parameters: readonly number[];
  readonly history: PurchaseHistory;
  readonly beside: readonly number[];
}

const counts = new Set(["repeats", "orders"]);
const times = new Set(["lastOrder", "age", "horizon"]);
/** BG/BB goes through its periods one by one: years of days, no more. */
const mostPeriods = 10_000;

/**
 * Computes one figure a customer with a model of given parameters: one value, or one a row.
 *
 * @param others Further arguments that stand beside the histories, by the key of their parameter.
 * @param figure The figure of one customer; what it throws is told with its row.
 * @throws Problem `modelNeeded`, `aboveZeroNeeded`, `notWholeFrom0`, `timeNeeded`, `lastOrderAfterAge`, `lastOrderMissing`,
 *   `orderedOnce`, `periodNeeded`, `tooManyPeriods`, `moreOrdersThanPeriods` {argument, row, found}, and those of `readColumns` and `readNumbers`.
 */
export function readHistories(
  [name, given, repeats, lastOrder, age]: ModelArguments,
  others: Readonly<Record<string, Argument>>,
  header: readonly Cell[],
  figure: (line: HistoryLine, row: number) => number,
): Result {
  const id = readModelName(name);
  if (id === null) throw modelNeeded();
  const model = orderModels[id];
  const parameters = readModelParameters(given, model.parameterNames.length);
  const arguments_ = Object.entries({ repeats, lastOrder, age, ...others });
  const read = readColumns(arguments_.map(([key, argument]) => ({ key, argument })));
  const keys = arguments_.map(([key]) => key);
  return read.layOut(header, (index) => {
    const row = read.rows[index]!;
    const numbers = read.columns.map((column) => column[index]!);
    numbers.forEach((number, at) => checkNumber(keys[at]!, number, row, id === "bgBb"));
    const [x, last, observed, ...beside] = numbers as [number, number, number, ...number[]];
    checkHistory(x, last, observed, row, id === "bgBb");
    return [figure({ model, parameters, history: { repeats: x, lastRepeat: last, observed }, beside }, row)];
  });
}

function checkNumber(argument: string, found: number, row: number, inPeriods: boolean): void {
  const place = { argument, row, found };
  if (counts.has(argument) && !(Number.isInteger(found) && found >= 0)) throw new Problem("notWholeFrom0", place);
  if (!times.has(argument)) return;
  if (!(found >= 0)) throw new Problem("timeNeeded", place);
  if (!inPeriods) return;
  if (!Number.isInteger(found)) throw new Problem("periodNeeded", place);
  if (found > mostPeriods) throw new Problem("tooManyPeriods", { ...place, most: mostPeriods });
}

function checkHistory(repeats: number, last: number, age: number, row: number, inPeriods: boolean): void {
  const place = { argument: "lastOrder", row, found: last };
  if (last > age) throw new Problem("lastOrderAfterAge", place);
  if (repeats > 0 && last === 0) throw new Problem("lastOrderMissing", place);
  if (repeats === 0 && last > 0) throw new Problem("orderedOnce", place);
  if (inPeriods && repeats > last)
    throw new Problem("moreOrdersThanPeriods", { ...place, argument: "repeats", found: repeats });
}
