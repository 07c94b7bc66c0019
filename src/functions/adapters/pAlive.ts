import { forecastWords } from "../../i18n/forecastWords";
import { translate } from "../../i18n/translate";
import { adaptFunction } from "../adaptFunction";
import { readHistories } from "../reading/readHistories";

/** `PALIVE(model, parameters, repeats, lastOrder, age)`: the probability that a customer has not left; one value, or one a row. */
export const pAlive = adaptFunction("PALIVE", (language, model, parameters, repeats, lastOrder, age) =>
  readHistories([model, parameters, repeats, lastOrder, age], {}, [translate(language, forecastWords.alive)], (line) =>
    line.model.probabilityAlive(line.parameters, line.history),
  ),
);
