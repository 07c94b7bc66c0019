import { abcLabels } from "./abcLabels";

/**
 * Native formula of the ABC class of one total: the share of what is strictly larger decides (or, by the rule `after`, of what
 * is at least as large), so equal totals share a class; without a positive total there are none. Both sums are taken back to
 * whole cents, where their quotient is the one the classification computes.
 */
export function abcFormula(
  cell: string,
  range: string,
  cutA: string,
  cutB: string,
  rule: "before" | "after" = "before",
): string {
  const [a, b, c, negative] = abcLabels;
  const [reaching, within] = rule === "before" ? [">", "<"] : [">=", "<="];
  const share = `ROUND(100*SUMIF(${range},"${reaching}"&${cell}),0)/ROUND(100*SUM(${range}),0)`;
  const letter = `IF(${share}${within}${cutA},"${a}",IF(${share}${within}${cutB},"${b}","${c}"))`;
  return `=IF(SUM(${range})<=0,"",IF(${cell}<0,"${negative}",${letter}))`;
}
