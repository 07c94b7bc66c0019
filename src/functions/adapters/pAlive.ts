import { adaptFunction } from "../adaptFunction";
import { readHistories } from "../reading/readHistories";
import { resultHeader } from "./resultHeader";

/** `PALIVE(model, parameters, repeats, lastOrder, age)`: the probability that a customer has not left; one value, or one a row. */
export const pAlive = adaptFunction("PALIVE", (language, model, parameters, repeats, lastOrder, age) =>
  readHistories([model, parameters, repeats, lastOrder, age], {}, resultHeader(language, "alive"), (line) =>
    line.model.probabilityAlive(line.parameters, line.history),
  ),
);
