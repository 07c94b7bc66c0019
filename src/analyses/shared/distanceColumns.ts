import { classificationWords } from "../../i18n/classificationWords";
import type { NumberKind } from "../../report/numberKind";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn, RowCells } from "./liveTable";
import { speakerOf } from "./speaker";

/** How far each row is from the next class, `""` where there is none, and the formula that gives it. */
interface Distances {
  readonly up: readonly (number | "")[];
  readonly down: readonly (number | "")[];
  readonly upFormula?: (cells: RowCells) => string;
  readonly downFormula?: (cells: RowCells) => string;
}

/**
 * The columns `toUp` and `toDown`: what a customer has to gain to reach the class above and to lose to fall to the one below.
 * Amounts are in whole currency units, shown with their cents: one cent less changes nothing.
 */
export function distanceColumns(
  { language }: AnalysisInput,
  { up, down, upFormula, downFormula }: Distances,
  kind: NumberKind = "exactMoney",
): [toUp: LiveColumn, toDown: LiveColumn] {
  const say = speakerOf(classificationWords, language);
  return [
    { key: "toUp", header: say("toUp"), kind, width: 14, values: up, formula: upFormula ?? null },
    { key: "toDown", header: say("toDown"), kind, width: 14, values: down, formula: downFormula ?? null },
  ];
}
