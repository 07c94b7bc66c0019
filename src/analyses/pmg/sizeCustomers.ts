import { Problem } from "../../portfolio/problem";
import type { ClassDistances } from "../../portfolio/segmentation/classDistances";
import { classifyPmg } from "../../portfolio/segmentation/classifyPmg";
import { pmgDistances } from "../../portfolio/segmentation/pmgDistances";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import type { AnalysisInput } from "../analysis";
import { summariseClasses, type ClassSummary } from "../shared/classTable";
import type { TotalMeasure } from "../shared/measure";
import { rankAmounts, type RankedAmounts } from "../shared/rankAmounts";
import { readOptions } from "../shared/readOptions";
import { speaker } from "../shared/speaker";
import { pmgOptions } from "./pmgOptions";

/** The customers of a run by size, largest first: one entry a row. */
export interface SizedCustomers extends RankedAmounts {
  /** Whole currency units: medium from, large from. */
  readonly cuts: readonly [number, number];
  /** 0 small, 1 medium, 2 large. */
  readonly classes: Uint8Array;
  readonly distances: ClassDistances;
  /** Large first, as people read them. */
  readonly summaries: readonly (ClassSummary & { readonly key: "large" | "medium" | "small" })[];
}

/**
 * Sorts the customers of a run by size.
 *
 * @throws Problem `cutsInvalid` unless the first threshold is below the second, `noPositiveAmount` {measure} when there is
 *   nothing to propose thresholds from, `missingColumn` {field} without the column, and the problems of the options.
 */
export function sizeCustomers(input: AnalysisInput): SizedCustomers {
  const say = speaker(input.language);
  const options = readOptions(pmgOptions, input);
  const amounts = rankAmounts(input, options.choice("measure") as TotalMeasure, options.date("asOf"));
  const totals = amounts.cents.map((value) => value / 100);
  const given = options.numbers("cuts");
  if (given.length === 0 && !totals.some((value) => value > 0))
    throw new Problem("noPositiveAmount", { measure: say(amounts.measure) });
  const cuts: [number, number] = given.length > 0 ? [given[0]!, given[1]!] : proposePmgCuts(totals);
  const classes = classifyPmg(totals, cuts);
  const [small, medium, large] = summariseClasses(
    [say("sizeSmall"), say("sizeMedium"), say("sizeLarge")],
    classes,
    amounts.cents,
  );
  return {
    ...amounts,
    cuts,
    classes,
    distances: pmgDistances(amounts.cents, cuts),
    summaries: [
      { key: "large", ...large! },
      { key: "medium", ...medium! },
      { key: "small", ...small! },
    ],
  };
}
