import type { AnalysisInput } from "../analysis";
import type { TotalMeasure } from "./measure";
import type { ParameterLine } from "./parameterLine";
import { speaker } from "./speaker";

/** The cell that says which amount was counted. Another one takes another run: it accepts nothing else. */
export function measureParameter({ language }: AnalysisInput, name: string, measure: TotalMeasure): ParameterLine {
  const say = speaker(language);
  return {
    key: "measure",
    name,
    label: say("amountCounted"),
    value: say(measure),
    kind: "text",
    accepts: { kind: "list", choices: [say(measure)] },
  };
}
