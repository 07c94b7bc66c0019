import { adaptFunction } from "../adaptFunction";
import { readModelChoice } from "../reading/readModelChoice";
import { readWish } from "../reading/readWish";
import { layOutModelCard } from "./layOutModelCard";

/** `CLVMODEL(customers, dates, amounts, [asOf], [model])`: the card of the model that forecasts these orders. */
export const clvModel = adaptFunction("CLVMODEL", (language, customers, dates, amounts, asOf, model) => {
  const wish = readWish(model);
  return layOutModelCard(language, readModelChoice([customers, dates, amounts, asOf], wish).choice);
});
