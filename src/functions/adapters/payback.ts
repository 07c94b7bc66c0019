import { paybackMonths } from "../../portfolio/value/paybackMonths";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `PAYBACK(cost, margin)`: months of margin it takes to earn back what a customer cost. */
export const payback = adaptFunction("PAYBACK", (language, cost, margin) => {
  const read = readColumns([
    { key: "cost", argument: cost },
    { key: "margin", argument: margin },
  ]);
  return read.layOut(resultHeader(language, "months"), (index) => {
    const [spent, yearly] = read.columns.map((column) => column[index]!);
    return [paybackMonths(spent!, yearly!)];
  });
});
