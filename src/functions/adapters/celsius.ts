import { celsiusWords } from "../../i18n/celsiusWords";
import { translate } from "../../i18n/translate";
import { ruleReasons } from "../../i18n/describeRules";
import { applyRules } from "../../portfolio/segmentation/rules/applyRules";
import { celsiusDefaults, celsiusRules, proposeCelsiusSize } from "../../portfolio/segmentation/rules/celsiusRules";
import { metricColumns } from "../../portfolio/segmentation/rules/metricColumns";
import { ruleCategories } from "../../portfolio/segmentation/rules/ruleCategories";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { adaptFunction } from "../adaptFunction";
import { isOmitted } from "../reading/isOmitted";
import type { Argument } from "../reading/argument";
import { readAsOf } from "../reading/readAsOf";
import { readCustomers } from "../reading/readCustomers";
import { readOrderColumns } from "../reading/readOrderColumns";
import { readPotentials } from "../reading/readPotentials";
import { resultHeader } from "./resultHeader";

function readWithPotentials(
  customers: Argument,
  dates: Argument,
  amounts: Argument,
  asOf: Argument,
  potentials: Argument,
): ReturnType<typeof readCustomers> {
  const listed = readOrderColumns(customers, dates, amounts);
  const orders = { ...listed, measures: readPotentials(potentials, listed.sourceRow) };
  return { orders, base: summariseCustomers(orders, { asOf: readAsOf(asOf) }) };
}

/** `CELSIUS(customers, dates, amounts, [asOf], [potentials])`: the Celsius category of each customer, and why. */
export const celsius = adaptFunction("CELSIUS", (language, customers, dates, amounts, asOf, potentials) => {
  const { orders, base } = isOmitted(potentials)
    ? readCustomers(customers, dates, amounts, asOf)
    : readWithPotentials(customers, dates, amounts, asOf, potentials);
  const label = (key: "highPotential" | "loyal" | "small"): string => translate(language, celsiusWords[key]);
  const rules = celsiusRules(
    base,
    { ...celsiusDefaults, size: proposeCelsiusSize(base) },
    { highPotential: label("highPotential"), loyal: label("loyal"), small: label("small") },
  );
  const { categories } = ruleCategories(rules);
  const { category, rule } = applyRules(rules, metricColumns(orders, base).columns, base.count);
  const reasons = ruleReasons({ language, currency: "" }, rules);
  return [
    resultHeader(language, "customer", "category", "reason"),
    ...base.names.map((name, customer) => [name, categories[category[customer]!]!.label, reasons[rule[customer]!]!]),
  ];
});
