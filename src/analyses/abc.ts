import { analysisWords } from "../i18n/analysisWords";
import { formatPercent } from "../i18n/formatters";
import { abcFinding } from "./abc/abcFinding";
import { abcOptions } from "./abc/abcOptions";
import { paretoSheet } from "./abc/paretoSheet";
import { rankCustomers } from "./abc/rankCustomers";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { amountNotes } from "./shared/amountNotes";
import { reportOf } from "./shared/reportOf";
import { speaker } from "./shared/speaker";
import { totalsFormula } from "./shared/totalsFormula";
import { valuesNote } from "./shared/valuesNote";

/** Points that draw a curve smoothly in the pane. */
const previewPoints = 200;

/** Pareto 20/80 and ABC classes, on revenue, margin or potential. */
export const abc: Analysis = {
  id: "abc",
  title: analysisWords.paretoTitle,
  what: analysisWords.paretoWhat,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: abcOptions,

  preview(input: AnalysisInput): Preview {
    const { language } = input;
    const say = speaker(language);
    const ranked = rankCustomers(input);
    const { curve, order, customers, measure } = ranked;
    const { point, share } = curve;
    const every = Math.max(1, Math.ceil(curve.ranks.length / previewPoints));
    const kept = curve.ranks.map((rank, index) => [rank, curve.cumulative[index]!] as const);
    const points = kept.filter((_, index) => index % every === 0 || index === kept.length - 1);
    const negative = ranked.cents.reduce((sum, cents) => sum + (cents < 0 ? 1 : 0), 0);
    const totals = totalsFormula(input, measure, customers.ordersAfter);
    return {
      chart: {
        kind: "curve",
        points: [[0, 0], ...points],
        mark: {
          x: point.customers,
          y: share,
          label: say("paretoMark", { n: point.customers }),
          detail: say("paretoMarkDetail", {
            part: formatPercent(language, point.shareOfCustomers),
            share: formatPercent(language, share),
          }),
        },
        xLabel: say("customerCount", { n: order.length }),
      },
      finding: abcFinding(input, ranked),
      sheet: say("paretoSheet"),
      rows: order.length,
      notes: [...amountNotes(input, ranked), ...(negative > 0 ? [say("noteNegative", { n: negative })] : [])],
      liveObstacle: "",
      ...valuesNote(input, measure),
      formula: totals === null ? null : `=CLIENTELE.PARETO(${totals},${share})`,
    };
  },

  run(input: AnalysisInput) {
    const ranked = rankCustomers(input);
    return reportOf(input, abc, abcFinding(input, ranked), [paretoSheet(input, ranked)]);
  },
};
