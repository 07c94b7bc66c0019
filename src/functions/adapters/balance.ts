import { Problem } from "../../portfolio/problem";
import { concentration } from "../../portfolio/statistics/concentration";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

/** `BALANCE(values, [without])`: labels and figures, of all or without the customer of one row. */
export const balance = adaptFunction("BALANCE", (language, values, without) => {
  const { columns, rows } = readColumns([{ key: "values", argument: values }]);
  const [row] = readNumbers("without", without, 1) ?? [];
  if (row !== undefined && !rows.includes(row))
    throw new Problem("rowNeeded", { argument: "without", other: "values" });
  const figures = concentration(columns[0]!.filter((_, index) => rows[index] !== row));
  if (!(figures.total > 0)) throw new Problem("noPositiveTotal");
  const labels = resultHeader(
    language,
    ...(["customers", "herfindahl", "equivalentCustomers", "gini", "largest", "top5", "top10", "negatives"] as const),
  );
  const { customers, herfindahl, equivalentCustomers, gini, top1, top5, top10, negatives } = figures;
  const cells = [customers, herfindahl, equivalentCustomers, gini, top1, top5, top10, negatives];
  return labels.map((label, index) => [label, cells[index]!]);
});
