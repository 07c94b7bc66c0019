import type { OrderModel, Parameters } from "../models/orderModel";
import type { AlikeFutures } from "./alikeFutures";
import { futureIfAlive, type FutureIfAlive } from "./futureIfAlive";
import { historyAt } from "./historyAt";

/** Mean of a number of orders, and of its square. */
export interface OrderMoments {
  readonly expected: number;
  readonly square: number;
}

/** By cell; NaN for those not worked out yet. */
interface MomentColumns {
  readonly expected: Float64Array;
  readonly square: Float64Array;
}

/**
 * The future of each cell of histories, worked out when it is first asked for: the intervals of customers and the total of all of them
 * rest on the same distributions. What is kept of a distribution are its moments, for all distributions would be too many.
 *
 * @example
 * new CellFutures(model, parameters, alike).moments(0, 52).expected
 */
export class CellFutures {
  readonly #model: OrderModel;
  readonly #parameters: Parameters;
  readonly #alike: AlikeFutures;
  readonly #momentsOver = new Map<number, MomentColumns>();
  readonly #discountedAt = new Map<number, Float64Array>();

  constructor(model: OrderModel, parameters: Parameters, alike: AlikeFutures) {
    this.#model = model;
    this.#parameters = parameters;
    this.#alike = alike;
  }

  /** The future of a cell over some units of time. */
  at(cell: number, time: number): FutureIfAlive {
    const future = futureIfAlive(this.#model, this.#parameters, this.#alike, cell, time);
    const { expected, square } = this.#columns(time);
    expected[cell] = future.expected;
    square[cell] = future.square;
    return future;
  }

  moments(cell: number, time: number): OrderMoments {
    const { expected, square } = this.#columns(time);
    return Number.isNaN(expected[cell]!) ? this.at(cell, time) : { expected: expected[cell]!, square: square[cell]! };
  }

  /** All orders to come of a customer of each cell that is surely there, each discounted at a continuous rate per unit of time. */
  discounted(rate: number): Float64Array {
    const known = this.#discountedAt.get(rate);
    if (known) return known;
    const { cells, cellAlive } = this.#alike;
    const orders = new Float64Array(cells.count);
    for (let cell = 0; cell < cells.count; cell++) {
      const future = this.#model.discountedFutureOrders(this.#parameters, historyAt(cells, cell), rate);
      orders[cell] = future / cellAlive[cell]!;
    }
    this.#discountedAt.set(rate, orders);
    return orders;
  }

  #columns(time: number): MomentColumns {
    let columns = this.#momentsOver.get(time);
    if (!columns) {
      const blank = (): Float64Array => new Float64Array(this.#alike.cells.count).fill(NaN);
      this.#momentsOver.set(time, (columns = { expected: blank(), square: blank() }));
    }
    return columns;
  }
}
