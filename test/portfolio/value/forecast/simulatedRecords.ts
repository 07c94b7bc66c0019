import { seededRandom } from "../../../../src/portfolio/statistics/seededRandom";
import { recordsFromColumns, type PurchaseColumns } from "../../../../src/portfolio/value/forecast/recordsFromColumns";
import { gammaDraw } from "../../../../src/portfolio/value/models/shared/gammaDraw";
import type { OrderModel } from "../../../../src/portfolio/value/models/orderModel";
import { dayOf } from "./days";

/** The day simulated observations end. */
export const simulatedEnd = dayOf(2025, 6, 30);

export interface Simulated {
  readonly columns: PurchaseColumns;
  /** Orders of each customer in the year after the end: day and cents. */
  readonly later: readonly (readonly (readonly [day: number, cents: number])[])[];
}

/**
 * Customers who came in the first of `weeks` weeks and behave as a model in continuous time says (its customers are there when they
 * first order), with orders worth what Gamma-Gamma says.
 *
 * @param parameters Those of a customer that is there.
 */
export function simulateOrders(
  model: OrderModel,
  parameters: readonly number[],
  [p, q, v]: readonly [number, number, number],
  { customers = 400, weeks = 104, seed = 1 } = {},
): Simulated {
  const random = seededRandom(seed);
  const rows: [number, number, number][] = [];
  const later: [number, number][][] = [];
  for (let customer = 0; customer < customers; customer++) {
    const first = simulatedEnd - Math.floor(7 * weeks * (0.5 + 0.5 * random()));
    const rate = gammaDraw(q, v, random);
    const days = model
      .simulateOrderTimes(parameters, (simulatedEnd - first) / 7 + 53, random)
      .map((time) => first + Math.ceil(7 * time));
    later.push([]);
    for (const day of new Set([first, ...days])) {
      const cents = Math.max(1, Math.round(100 * gammaDraw(p, rate, random)));
      if (day <= simulatedEnd) rows.push([customer, day, cents]);
      else later[customer]!.push([day, cents]);
    }
  }
  return {
    columns: {
      customers,
      codes: Int32Array.from(rows, ([customer]) => customer),
      days: Int32Array.from(rows, ([, day]) => day),
      cents: Float64Array.from(rows, ([, , cents]) => cents),
    },
    later,
  };
}

/** What a simulation shows up to its end. */
export const recordsOfSimulation = ({ columns }: Simulated) => recordsFromColumns(columns, simulatedEnd);
