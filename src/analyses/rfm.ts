import { analysisWords } from "../i18n/analysisWords";
import { forecastWords } from "../i18n/forecastWords";
import { rfmWords } from "../i18n/rfmWords";
import type { Analysis, AnalysisInput, OptionValues, Preview } from "./analysis";
import { whyFiguresAreValues } from "./shared/customerColumns";
import { paretoCurve } from "./shared/paretoCurve";
import { previewClasses } from "./shared/previewClasses";
import { refuseLive } from "./shared/refuseLive";
import { reportOf } from "./shared/reportOf";
import { speaker, speakerOf } from "./shared/speaker";
import { parametersSheet } from "./rfm/parametersSheet";
import { forecastColumnsOption, showsForecast } from "./rfm/portfolioForecast";
import { portfolioSheet } from "./rfm/portfolioSheet";
import { limitsFrom } from "./rfm/readLimits";
import { rfmFinding } from "./rfm/rfmFinding";
import { rfmFormula } from "./rfm/rfmFormula";
import { rfmNotes } from "./rfm/rfmNotes";
import { rfmObstacle } from "./rfm/rfmObstacle";
import { rfmOptions } from "./rfm/rfmOptions";
import { segmentCustomers } from "./rfm/segmentCustomers";
import { segmentsSheet } from "./rfm/segmentsSheet";

/** The share that every Pareto sentence of the portfolio is about. */
const paretoShare = 0.8;

/** What stays a value while the rest is live. */
function liveNoteOf(input: AnalysisInput): { liveNote?: string } {
  const reason = whyFiguresAreValues(input);
  const notes = [
    ...(reason === "" ? [] : [speakerOf(rfmWords, input.language)("liveNote", { reason })]),
    ...(showsForecast(input) ? [speakerOf(forecastWords, input.language)("columnsAreValues")] : []),
  ];
  return notes.length === 0 ? {} : { liveNote: notes.join(" ") };
}

/** RFM segments: the portfolio table, the segments with their charts, and the parameters. */
export const rfm: Analysis = {
  id: "rfm",
  title: analysisWords.rfmTitle,
  what: analysisWords.rfmWhat,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "date", "orderCount", "amount"] },
  options: [...rfmOptions, forecastColumnsOption],

  propose(input): OptionValues {
    if (!input.customers.knows.recency || !input.customers.knows.frequency) return {};
    const { recency, frequency, monetary } = limitsFrom(input.customers, "revenue");
    return { limitsRecency: recency, limitsOrders: frequency, limitsAmount: monetary };
  },

  preview(input): Preview {
    const segmented = segmentCustomers(input);
    const { segments, customers, revenueCents } = segmented;
    return {
      chart: previewClasses(
        { customers: customers.count, totalCents: revenueCents },
        segments.map((segment) => ({ ...segment, cents: segment.revenueCents })),
      ),
      finding: rfmFinding(input, segmented),
      sheet: speaker(input.language)("portfolioSheet"),
      rows: customers.count,
      notes: [
        ...rfmNotes(input, segmented),
        ...(showsForecast(input) ? [speakerOf(forecastWords, input.language)("columnsNote")] : []),
      ],
      liveObstacle: rfmObstacle(input, segmented),
      ...liveNoteOf(input),
      formula: rfmFormula(input, segmented),
    };
  },

  run(input) {
    const segmented = segmentCustomers(input);
    refuseLive(input, rfmObstacle(input, segmented));
    const { customers, abc } = segmented;
    const curve = abc && paretoCurve(customers.revenueCents, abc, paretoShare);
    const parts = [
      portfolioSheet(input, segmented, curve),
      segmentsSheet(input, segmented, curve),
      parametersSheet(input, segmented),
    ];
    return reportOf(input, rfm, rfmFinding(input, segmented), parts);
  },
};
