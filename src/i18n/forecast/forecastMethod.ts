import type { ModelChoice } from "../../portfolio/value/forecast/modelChoice";
import { orderModelNames } from "../../portfolio/value/models/orderModelNames";
import { forecastWords } from "../forecastWords";
import { translate, type Language } from "../translate";

/** The name of the method that makes the numbers: of a model, with the periods it counts in, or "Simple formula". */
export function forecastMethod({ method, period }: Pick<ModelChoice, "method" | "period">, language: Language): string {
  if (method === "simple") return translate(language, forecastWords.simple);
  if (method !== "bgBb" || period === undefined) return orderModelNames[method];
  const names = { month: "bgBbMonth", quarter: "bgBbQuarter", year: "bgBbYear" } as const;
  return translate(language, forecastWords[names[period]]);
}
