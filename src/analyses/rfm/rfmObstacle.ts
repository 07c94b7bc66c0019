import { rfmWords } from "../../i18n/rfmWords";
import type { AnalysisInput } from "../analysis";
import { speakerOf } from "../shared/speaker";
import type { SegmentedCustomers } from "./segmentCustomers";

/** Why nothing of a run can be live, in words; `""` when it can. */
export const rfmObstacle = (
  { language }: Pick<AnalysisInput, "language">,
  { settings }: Pick<SegmentedCustomers, "settings">,
): string => (settings.scoring === "ntile" ? speakerOf(rfmWords, language)("liveNtile") : "");
