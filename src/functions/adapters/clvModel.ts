import { chooseModel } from "../../portfolio/value/forecast/chooseModel";
import { adaptFunction } from "../adaptFunction";
import { readPurchases } from "../reading/readPurchases";
import { readWish } from "../reading/readWish";
import { layOutModelCard } from "./layOutModelCard";

/** `CLVMODEL(customers, dates, amounts, [asOf], [model])`: the card of the model that forecasts these orders. */
export const clvModel = adaptFunction("CLVMODEL", (language, customers, dates, amounts, asOf, model) => {
  const wish = readWish(model);
  return layOutModelCard(language, chooseModel(readPurchases(customers, dates, amounts, asOf).records, wish));
});
