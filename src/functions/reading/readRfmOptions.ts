import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { RfmOptions } from "../../portfolio/segmentation/scoreRfm";
import type { Argument } from "./argument";
import { isOmitted } from "./isOmitted";
import { readNumbers } from "./readNumbers";

const ascending = (limits: number[]) => limits.sort((a, b) => a - b);

/**
 * The cuts and weights of the RFM functions: a number of scores ranked by percentile, or three rows of limits of one's own.
 *
 * @param monetaryUnit Units of the monetary measure in one currency unit: 100 when it is cents.
 * @throws Problem `cutRowsNeeded` {argument, given}, `cellsNeeded`, `numberNeeded`.
 */
export function readRfmOptions(cuts: Argument, weights: Argument, monetaryUnit: number): RfmOptions {
  const [r = 1, f = 1, m = 1] = readNumbers("weights", weights, 3) ?? [];
  const shared = { weights: [r, f, m], measure: "revenue" } as const;
  const rows = Array.isArray(cuts) ? (cuts as readonly (readonly Cell[])[]) : [[cuts as Cell]];
  if (isOmitted(cuts) || (rows.length === 1 && rows[0]!.length === 1)) {
    const [levels = 5] = readNumbers("cuts", cuts, 1) ?? [];
    return { ...shared, levels, scoring: "rank" };
  }
  if (rows.length !== 3) throw new Problem("cutRowsNeeded", { argument: "cuts", given: rows.length });
  const [recency, frequency, monetary] = rows.map((row) => ascending(readNumbers("cuts", [row], row.length) ?? []));
  return {
    ...shared,
    levels: recency!.length + 1,
    scoring: "thresholds",
    thresholds: {
      recency: recency!.reverse(),
      frequency: frequency!,
      monetary: monetary!.map((limit) => limit * monetaryUnit),
    },
  };
}
