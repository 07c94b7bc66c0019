import { adaptFunction } from "../adaptFunction";
import { readHistories } from "../reading/readHistories";
import { resultHeader } from "./resultHeader";

/** `EXPECTEDORDERS(model, parameters, repeats, lastOrder, age, horizon)`: orders within the horizon; one value, or one a row. */
export const expectedOrders = adaptFunction(
  "EXPECTEDORDERS",
  (language, model, parameters, repeats, lastOrder, age, horizon) =>
    readHistories(
      [model, parameters, repeats, lastOrder, age],
      { horizon },
      resultHeader(language, "expectedOrders"),
      ({ model: chosen, parameters: given, history, beside: [ahead] }) =>
        chosen.expectedFutureOrders(given, history, ahead!),
    ),
);
