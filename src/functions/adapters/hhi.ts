import { Problem } from "../../portfolio/problem";
import { herfindahl as concentration } from "../../portfolio/statistics/herfindahl";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";

/** `HHI(values)`: Herfindahl–Hirschman index of the values. */
export const hhi = adaptFunction("HHI", (_, values) => {
  const index = concentration(readColumns([{ key: "values", argument: values }]).columns[0]!);
  if (Number.isNaN(index)) throw new Problem("noPositiveTotal");
  return index;
});
