import { Problem } from "../../portfolio/problem";
import { adaptFunction } from "../adaptFunction";
import { readHistories } from "../reading/readHistories";
import { resultHeader } from "./resultHeader";

/** The distribution is worked out from 0 orders up to those asked for. */
const mostOrders = 1000;

/** `ORDERPROBABILITY(model, parameters, repeats, lastOrder, age, horizon, orders)`: the chance of exactly so many orders. */
export const orderProbability = adaptFunction(
  "ORDERPROBABILITY",
  (language, model, parameters, repeats, lastOrder, age, horizon, orders) =>
    readHistories(
      [model, parameters, repeats, lastOrder, age],
      { horizon, orders },
      resultHeader(language, "probability"),
      ({ model: chosen, parameters: given, history, beside }, row) => {
        const [ahead, count] = beside as [number, number];
        if (count > mostOrders)
          throw new Problem("tooManyOrders", { argument: "orders", row, found: count, most: mostOrders });
        return chosen.futureDistribution(given, history, ahead, count)[count]!;
      },
    ),
);
