import { ruleReasons } from "../../i18n/describeRules";
import { ruleMetricWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { Cell } from "../../portfolio/orders/cell";
import { applyRules } from "../../portfolio/segmentation/rules/applyRules";
import { ruleCategories } from "../../portfolio/segmentation/rules/ruleCategories";
import { adaptFunction } from "../adaptFunction";
import { readMetrics } from "../reading/readMetrics";
import { readRules } from "../reading/readRules";
import { resultHeader } from "./resultHeader";

/** `CATEGORY(metrics, rules)`: the category of each row of metrics by ordered rules, and why. */
export const category = adaptFunction("CATEGORY", (language, metrics, rules) => {
  const read = readRules(rules);
  const needed = read.rules.flatMap(({ conditions }) => conditions.map(({ metric }) => metric));
  const { columns, rows, length } = readMetrics(metrics, needed, (metric) =>
    translate(language, ruleMetricWords[metric]),
  );
  const applied = applyRules(read, columns, rows.length);
  const { categories } = ruleCategories(read);
  const reasons = ruleReasons({ language, currency: "" }, read);
  const lines: Cell[][] = Array.from({ length }, () => ["", ""]);
  lines[0] = resultHeader(language, "category", "reason");
  rows.forEach((row, customer) => {
    lines[row] = [categories[applied.category[customer]!]!.label, reasons[applied.rule[customer]!]!];
  });
  return lines;
});
