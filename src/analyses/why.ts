import { formatNumber } from "../i18n/formatters";
import { whyWords } from "../i18n/whyWords";
import type { Analysis, AnalysisInput, Preview, PreviewChart } from "./analysis";
import { rfm } from "./rfm";
import { rfmNotes } from "./rfm/rfmNotes";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";
import { whyCustomers, type ExplainedCustomers } from "./why/whyCustomers";
import { whyFinding } from "./why/whyFinding";
import { whyFormula, whyObstacle } from "./why/whyFormula";
import { whyOptions } from "./why/whyOptions";
import { whySheet } from "./why/whySheet";

/** Who is about to fall, by segment; where nobody is, who is about to rise. */
function chartOf({ language }: AnalysisInput, { segments, falling, soon: days }: ExplainedCustomers): PreviewChart {
  const say = speakerOf(whyWords, language);
  return {
    kind: "bars",
    title: falling > 0 ? say("barsTitle", { days }) : say("keyRising"),
    bars: segments.map(({ label, role, fallingSoon, rising }) => {
      const value = falling > 0 ? fallingSoon : rising;
      return { label, value, text: formatNumber(language, value), role };
    }),
  };
}

/** Why each customer is in its segment, and how far it is from the next ones up and down. */
export const why: Analysis = {
  id: "why",
  title: whyWords.title,
  what: whyWords.what,
  question: "next",
  needs: rfm.needs,
  options: whyOptions,
  propose: (input) => rfm.propose!(input),

  preview(input): Preview {
    const { language } = input;
    const say = speakerOf(whyWords, language);
    const explained = whyCustomers(input);
    const { segmented, rising, falling, segments } = explained;
    const { customers, settings } = segmented;
    const reason = whyObstacle(input, segmented);
    const isWeighted = settings.weights.some((weight) => weight !== settings.weights[0]);
    return {
      figures: [
        { label: say("keyRising"), text: formatNumber(language, rising) },
        { label: say("keyFalling"), text: formatNumber(language, falling) },
        { label: say("keyFirst"), text: formatNumber(language, segments[0]!.customers) },
      ],
      chart: chartOf(input, explained),
      finding: whyFinding(input, explained),
      sheet: say("sheet"),
      rows: customers.count,
      notes: rfmNotes(input, segmented),
      liveObstacle: "",
      liveNote: reason === "" ? say("liveNote") : say("liveNoteValues", { reason }),
      formula: whyFormula(input, segmented, {
        asOf: customers.asOf,
        levels: settings.levels,
        weights: isWeighted ? `{${settings.weights.join(",")}}` : "",
      }),
    };
  },

  run(input) {
    const explained = whyCustomers(input);
    return reportOf(input, why, whyFinding(input, explained), [whySheet(input, explained)]);
  },
};
