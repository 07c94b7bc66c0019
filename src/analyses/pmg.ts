import { analysisWords } from "../i18n/analysisWords";
import type { Analysis, AnalysisInput, OptionValues, Preview } from "./analysis";
import { pmgFinding } from "./pmg/pmgFinding";
import { pmgOptions } from "./pmg/pmgOptions";
import { sizeCustomers } from "./pmg/sizeCustomers";
import { sizeRole } from "./pmg/sizeRole";
import { sizeSheet } from "./pmg/sizeSheet";
import { amountNotes } from "./shared/amountNotes";
import { reportOf } from "./shared/reportOf";
import { speaker } from "./shared/speaker";
import { totalsFormula } from "./shared/totalsFormula";
import { valuesNote } from "./shared/valuesNote";

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
    const { summaries, customers, order, totalCents, measure, cuts } = sized;
    const totals = totalsFormula(input, measure, customers.ordersAfter);
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
          shareOfCustomers: count / order.length,
          shareOfRevenue: totalCents > 0 ? cents / totalCents : 0,
        })),
      },
      finding: pmgFinding(input, sized),
      sheet: say("sizeSheet"),
      rows: order.length,
      notes: amountNotes(input, sized),
      liveObstacle: "",
      ...valuesNote(input, measure),
      formula: totals === null ? null : `=CLIENTELE.PMG(${totals},{${cuts.join(",")}})`,
    };
  },

  run(input: AnalysisInput) {
    const sized = sizeCustomers(input);
    return reportOf(input, pmg, pmgFinding(input, sized), [sizeSheet(input, sized)]);
  },
};
