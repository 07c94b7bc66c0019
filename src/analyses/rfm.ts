import { gridSizeFor } from "../portfolio/segmentation/gridSizeFor";
import { analysisWords } from "../i18n/analysisWords";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { ordersFormula } from "./shared/ordersFormula";
import { paretoCurve } from "./shared/paretoCurve";
import { requireLive } from "./shared/requireLive";
import { speaker } from "./shared/speaker";
import { whyNotLive } from "./shared/whyNotLive";
import { parametersSheet } from "./rfm/parametersSheet";
import { portfolioSheet } from "./rfm/portfolioSheet";
import { rfmFinding } from "./rfm/rfmFinding";
import { rfmNotes } from "./rfm/rfmNotes";
import { rfmOptions } from "./rfm/rfmOptions";
import { segmentCustomers, type SegmentedCustomers } from "./rfm/segmentCustomers";
import { segmentsSheet } from "./rfm/segmentsSheet";

/** The share that every Pareto sentence of the portfolio is about. */
const paretoShare = 0.8;

/** The spilling function has the default measure, scoring and number of segments only. */
function formulaOf(input: AnalysisInput, { settings, customers, segments }: SegmentedCustomers): string | null {
  if (settings.measure !== "revenue" || settings.scoring !== "rank" || settings.levels !== 5) return null;
  if (segments.length !== gridSizeFor(customers.count)) return null;
  const isWeighted = settings.weights.some((weight) => weight !== settings.weights[0]);
  const further = isWeighted ? [customers.asOf, "", `{${settings.weights.join(",")}}`] : [customers.asOf];
  return ordersFormula(input, "RFM", further);
}

/** RFM segments: the portfolio table, the segments with their charts, and the parameters. */
export const rfm: Analysis = {
  id: "rfm",
  title: analysisWords.rfmTitle,
  what: analysisWords.rfmWhat,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "date", "orderCount", "amount"] },
  options: rfmOptions,

  preview(input): Preview {
    const segmented = segmentCustomers(input);
    const { segments, customers, revenueCents } = segmented;
    return {
      chart: {
        kind: "classes",
        classes: segments.map((segment) => ({
          key: segment.key,
          label: segment.label,
          role: segment.role,
          strength: segment.strength,
          customers: segment.customers,
          revenue: segment.revenueCents / 100,
          shareOfCustomers: segment.customers / customers.count,
          shareOfRevenue: revenueCents > 0 ? segment.revenueCents / revenueCents : 0,
        })),
      },
      finding: rfmFinding(input, segmented),
      sheet: speaker(input.language)("portfolioSheet"),
      rows: customers.count,
      notes: rfmNotes(input, segmented),
      liveObstacle: whyNotLive(input, segmented.settings.measure, segmented.settings.scoring),
      formula: formulaOf(input, segmented),
    };
  },

  run(input) {
    const segmented = segmentCustomers(input);
    if (input.writeLive) requireLive(input, segmented.settings.measure, segmented.settings.scoring);
    const { customers, abc } = segmented;
    const curve = abc && paretoCurve(customers.revenueCents, abc, paretoShare);
    const parts = [
      portfolioSheet(input, segmented, curve),
      segmentsSheet(input, segmented, curve),
      parametersSheet(input, segmented),
    ];
    return {
      analysis: "rfm",
      title: speaker(input.language)("rfmTitle"),
      finding: rfmFinding(input, segmented),
      language: input.language,
      currency: input.currency,
      sheets: parts.map((part) => part.sheet),
      names: parts.flatMap((part) => part.names),
    };
  },
};
