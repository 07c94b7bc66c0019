import { customerLifetimeValue } from "../../portfolio/value/customerLifetimeValue";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `CLV(basket, frequency, lifetime, [margin])`: one value, or one a row. */
export const clv = adaptFunction("CLV", (language, basket, frequency, lifetime, margin) => {
  const read = readColumns([
    { key: "basket", argument: basket },
    { key: "frequency", argument: frequency },
    { key: "lifetime", argument: lifetime },
    { key: "margin", argument: margin, fallback: 1 },
  ]);
  return read.layOut(resultHeader(language, "value"), (index) => {
    const [perOrder, orders, years, rate] = read.columns.map((column) => column[index]!);
    return [customerLifetimeValue(perOrder!, orders!, years!, rate)];
  });
});
