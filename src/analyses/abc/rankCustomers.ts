import type { AbcOptions } from "../../portfolio/segmentation/abcClass";
import { abcDistances } from "../../portfolio/segmentation/abcDistances";
import type { ClassDistances } from "../../portfolio/segmentation/classDistances";
import { classifyAbc, type Abc } from "../../portfolio/segmentation/classifyAbc";
import { sumsAround, type SumsAround } from "../../portfolio/segmentation/sumsAround";
import type { AnalysisInput } from "../analysis";
import { abcCuts } from "../shared/abcCuts";
import type { TotalMeasure } from "../shared/measure";
import { paretoCurve, type ParetoCurve } from "../shared/paretoCurve";
import { rankAmounts, type RankedAmounts } from "../shared/rankAmounts";
import { readOptions } from "../shared/readOptions";
import { abcOptions } from "./abcOptions";

/** The customers of a Pareto run, largest first, classified: one entry a row. */
export interface RankedCustomers extends RankedAmounts, SumsAround, Required<AbcOptions> {
  readonly abc: Abc;
  readonly curve: ParetoCurve;
  readonly distances: ClassDistances;
}

/**
 * Ranks the customers of a run by revenue, margin or potential, and classifies them.
 *
 * @throws Problem `noPositiveTotal` when there is nothing to take shares of, `missingColumn` {field} without the column, and
 *   the problems of the options.
 */
export function rankCustomers(input: AnalysisInput): RankedCustomers {
  const options = readOptions(abcOptions, input);
  const cuts = abcCuts(options.numbers("cuts"));
  const rule = options.choice("rule") as "before" | "after";
  const amounts = rankAmounts(input, options.choice("measure") as TotalMeasure, options.date("asOf"));
  const abc = classifyAbc(amounts.cents, { cuts, rule });
  return {
    ...amounts,
    ...sumsAround(amounts.cents),
    cuts,
    rule,
    abc,
    curve: paretoCurve(amounts.cents, abc, options.number("share") / 100),
    distances: abcDistances(amounts.cents, { cuts, rule }),
  };
}
