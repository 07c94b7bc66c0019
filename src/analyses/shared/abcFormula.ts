import { abcLabels } from "./abcLabels";

/**
 * Native formula of the ABC class of one total: the share of what is strictly larger decides, so equal totals share a
 * class; without a positive total there are none. Both sums are taken back to whole cents, where their quotient is the one the classification computes.
 */
export function abcFormula(cell: string, range: string, cutA: string, cutB: string): string {
  const [a, b, c, negative] = abcLabels;
  const before = `ROUND(100*SUMIF(${range},">"&${cell}),0)/ROUND(100*SUM(${range}),0)`;
  const letter = `IF(${before}<${cutA},"${a}",IF(${before}<${cutB},"${b}","${c}"))`;
  return `=IF(SUM(${range})<=0,"",IF(${cell}<0,"${negative}",${letter}))`;
}
