import { classificationWords } from "../../i18n/classificationWords";
import type { AnalysisInput } from "../analysis";
import { whyFiguresAreValues } from "./customerColumns";
import type { TotalMeasure } from "./measure";
import { speakerOf } from "./speaker";

/**
 * The `liveNote` of a preview: that the amounts of customers stay values while the rest is live, and why; nothing when
 * everything is live.
 *
 * @example
 * return { ...preview, liveObstacle: "", ...valuesNote(input, "revenue") };
 */
export function valuesNote(input: AnalysisInput, measure: TotalMeasure): { liveNote?: string } {
  const say = speakerOf(classificationWords, input.language);
  if (measure === "potential") return { liveNote: say("potentialsAreValues") };
  const reason = whyFiguresAreValues(input, measure);
  return reason === "" ? {} : { liveNote: say("figuresAreValues", { reason }) };
}
