import { analysisWords } from "../i18n/analysisWords";
import { proposePmgCuts } from "../portfolio/segmentation/proposePmgCuts";
import type { Analysis, AnalysisInput, OptionValues, Preview } from "./analysis";
import { pmgFinding } from "./pmg/pmgFinding";
import { pmgOptions } from "./pmg/pmgOptions";
import { sizeCustomers } from "./pmg/sizeCustomers";
import { sizeRole } from "./pmg/sizeRole";
import { sizeSheet } from "./pmg/sizeSheet";
import { amountNotes } from "./shared/amountNotes";
import { previewClasses } from "./shared/previewClasses";
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
    const revenue = input.customers.revenueCents.map((cents) => cents / 100);
    return revenue.some((amount) => amount > 0) ? { cuts: proposePmgCuts(revenue) } : {};
  },

  preview(input: AnalysisInput): Preview {
    const say = speaker(input.language);
    const sized = sizeCustomers(input);
    const { summaries, customers, order, totalCents, measure, cuts } = sized;
    const totals = totalsFormula(input, measure, customers.ordersAfter);
    return {
      chart: previewClasses(
        { customers: order.length, totalCents },
        summaries.map((summary) => ({ ...summary, role: sizeRole[summary.key] })),
      ),
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
