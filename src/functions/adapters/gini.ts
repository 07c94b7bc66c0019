import { Problem } from "../../portfolio/problem";
import { gini as concentration } from "../../portfolio/statistics/gini";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";

/** `GINI(values)`: Gini coefficient of the values. */
export const gini = adaptFunction("GINI", (_, values) => {
  const index = concentration(readColumns([{ key: "values", argument: values }]).columns[0]!);
  if (Number.isNaN(index)) throw new Problem("noPositiveTotal");
  return index;
});
