import { analysisWords } from "../i18n/analysisWords";
import type { Analysis, AnalysisInput, OptionValues, Preview } from "./analysis";
import { pmgFinding } from "./pmg/pmgFinding";
import { pmgOptions } from "./pmg/pmgOptions";
import { sizeCustomers } from "./pmg/sizeCustomers";
import { sizeRole } from "./pmg/sizeRole";
import { sizeSheet } from "./pmg/sizeSheet";
import { requireLive } from "./shared/requireLive";
import { speaker } from "./shared/speaker";
import { whyNotLive } from "./shared/whyNotLive";

/** Small, medium and large customers by two thresholds. */
export const pmg: Analysis = {
  id: "pmg",
  title: analysisWords.sizeTitle,
  what: analysisWords.sizeWhat,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: pmgOptions,

  propose(input: AnalysisInput): OptionValues {
    const isEmpty = !input.customers.revenueCents.some((cents) => cents > 0);
    return isEmpty ? {} : { cuts: sizeCustomers({ ...input, options: {} }).cuts };
  },

  preview(input: AnalysisInput): Preview {
    const say = speaker(input.language);
    const sized = sizeCustomers(input);
    const { summaries, customers, totalCents } = sized;
    return {
      chart: {
        kind: "classes",
        classes: summaries.map(({ key, label, customers: count, cents }) => ({
          key,
          label,
          role: sizeRole[key],
          strength: 1,
          customers: count,
          revenue: cents / 100,
          shareOfCustomers: count / customers.count,
          shareOfRevenue: totalCents > 0 ? cents / totalCents : 0,
        })),
      },
      finding: pmgFinding(input, sized),
      sheet: say("sizeSheet"),
      rows: customers.count,
      notes: customers.ordersAfter > 0 ? [say("noteOrdersAfter", { n: customers.ordersAfter })] : [],
      liveObstacle: whyNotLive(input, sized.measure),
      formula: null,
    };
  },

  run(input: AnalysisInput) {
    const sized = sizeCustomers(input);
    if (input.writeLive) requireLive(input, sized.measure);
    const { sheet, names } = sizeSheet(input, sized);
    return {
      analysis: "pmg",
      title: speaker(input.language)("sizeTitle"),
      finding: pmgFinding(input, sized),
      language: input.language,
      currency: input.currency,
      sheets: [sheet],
      names,
    };
  },
};
