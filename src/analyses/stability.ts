import { scenarioRows } from "../portfolio/segmentation/weightStability";
import { formatNumber, formatPercent } from "../i18n/formatters";
import { rfmWords } from "../i18n/rfmWords";
import { stabilityWords } from "../i18n/stabilityWords";
import type { Analysis, Preview } from "./analysis";
import { rfm } from "./rfm";
import { rfmNotes } from "./rfm/rfmNotes";
import { rfmObstacle } from "./rfm/rfmObstacle";
import { whyFiguresAreValues } from "./shared/customerColumns";
import { refuseLive } from "./shared/refuseLive";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";
import { scenarioLabel } from "../i18n/scenarioLabel";
import { stabilityFinding } from "./stability/stabilityFinding";
import { stabilityOptions } from "./stability/stabilityOptions";
import { stabilitySheet } from "./stability/stabilitySheet";
import { stableCustomers } from "./stability/stableCustomers";

const namesTold = 3;

/** How many customers change class when the weights of the score move a little. */
export const stability: Analysis = {
  id: "stability",
  title: stabilityWords.title,
  what: stabilityWords.what,
  question: "balance",
  needs: rfm.needs,
  options: stabilityOptions,
  propose: (input) => rfm.propose!(input),

  preview(input): Preview {
    const { language } = input;
    const say = speakerOf(stabilityWords, language);
    const stable = stableCustomers(input);
    const { segmented, stability: moved, worstSingle, worstCorner, verdict, sensitive } = stable;
    const { customers } = segmented;
    const [from, to] = scenarioRows.singles;
    const list = sensitive
      .slice(0, namesTold)
      .map((customer) => customers.names[customer]!)
      .join(", ");
    const reason = whyFiguresAreValues(input);
    return {
      figures: [
        { label: say("keyVerdict"), text: say(verdict) },
        { label: say("keyWorstSingle"), text: formatPercent(language, worstSingle / customers.count) },
        { label: say("keyWorstCorner"), text: formatPercent(language, worstCorner / customers.count) },
      ],
      chart: {
        kind: "bars",
        title: say("barsTitle"),
        bars: moved.scenarios.slice(from, to + 1).map(({ moves, changed }) => ({
          label: scenarioLabel(language, moves),
          value: changed,
          text: formatNumber(language, changed),
        })),
      },
      finding: stabilityFinding(input, stable),
      sheet: say("sheet"),
      rows: customers.count,
      notes: [...(list === "" ? [] : [say("names", { list })]), ...rfmNotes(input, segmented)],
      liveObstacle: rfmObstacle(input, segmented),
      ...(reason === "" ? {} : { liveNote: speakerOf(rfmWords, language)("liveNote", { reason }) }),
      formula: null,
    };
  },

  run(input) {
    const stable = stableCustomers(input);
    refuseLive(input, rfmObstacle(input, stable.segmented));
    return reportOf(input, stability, stabilityFinding(input, stable), [stabilitySheet(input, stable)]);
  },
};
