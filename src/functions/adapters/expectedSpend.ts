import { Problem } from "../../portfolio/problem";
import { gammaGamma } from "../../portfolio/value/models/gammaGamma";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readModelParameters } from "../reading/readModelParameters";
import { resultHeader } from "./resultHeader";

/** `EXPECTEDSPEND(parameters, repeats, meanSpend)`: the mean value of the next orders of a customer; one value, or one a row. */
export const expectedSpend = adaptFunction("EXPECTEDSPEND", (language, parameters, repeats, meanSpend) => {
  const given = readModelParameters(parameters, gammaGamma.parameterNames.length);
  const read = readColumns([
    { key: "repeats", argument: repeats },
    { key: "meanSpend", argument: meanSpend },
  ]);
  return read.layOut(resultHeader(language, "expectedSpend"), (index) => {
    const [orders, spend] = read.columns.map((column) => column[index]!) as [number, number];
    const row = read.rows[index]!;
    if (!(Number.isInteger(orders) && orders >= 0))
      throw new Problem("notWholeFrom0", { argument: "repeats", row, found: orders });
    if (orders > 0 && !(spend > 0)) throw new Problem("aboveZeroNeeded", { argument: "meanSpend", row, found: spend });
    return [gammaGamma.expectedSpend(given, orders, spend)];
  });
});
