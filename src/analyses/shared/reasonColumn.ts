import { classificationWords } from "../../i18n/classificationWords";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn } from "./liveTable";
import { speakerOf } from "./speaker";

/** The column `reason`: why each customer is in its class, in words. */
export const reasonColumn = (
  { language }: AnalysisInput,
  values: readonly string[],
  formula: LiveColumn["formula"] = null,
  width = 40,
): LiveColumn => ({
  key: "reason",
  header: speakerOf(classificationWords, language)("reason"),
  kind: "text",
  width,
  values,
  formula,
});
