import type { AnalysisInput } from "../analysis";
import { whyFiguresAreValues } from "./customerColumns";
import { sourceRange } from "./liveOrders";
import type { TotalMeasure } from "./measure";

/**
 * The totals by customer as an argument of a CLIENTELE function; `null` where SUMIFS would give others: with orders after the
 * analysis date, which it cannot leave out, and wherever live formulas would not give them.
 */
export function totalsFormula(input: AnalysisInput, measure: TotalMeasure, ordersAfter: number): string | null {
  if (measure === "potential" || ordersAfter > 0 || whyFiguresAreValues(input, measure) !== "") return null;
  const field = measure === "margin" ? "margin" : "amount";
  if (input.mapping[field] === undefined) return null;
  const names = sourceRange(input, "customer");
  return `SUMIFS(${sourceRange(input, field)},${names},UNIQUE(${names}))`;
}
