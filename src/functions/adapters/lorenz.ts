import { Problem } from "../../portfolio/problem";
import { lorenzCurve } from "../../portfolio/statistics/lorenzCurve";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `LORENZ(values)`: a header, then the share of customers and of the total from (0, 0) to (1, 1), smallest first. */
export const lorenz = adaptFunction("LORENZ", (language, values) => {
  const points = lorenzCurve(readColumns([{ key: "values", argument: values }]).columns[0]!);
  if (points.length === 0) throw new Problem("noPositiveTotal");
  return [
    resultHeader(language, "paretoShare", "shareOfTotal"),
    ...points.map((point) => [point.shareOfCustomers, point.shareOfTotal]),
  ];
});
