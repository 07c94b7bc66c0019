import { analysisWords } from "../i18n/analysisWords";
import { formatPercent } from "../i18n/formatters";
import { abcFinding } from "./abc/abcFinding";
import { abcOptions } from "./abc/abcOptions";
import { paretoSheet } from "./abc/paretoSheet";
import { rankCustomers, type RankedCustomers } from "./abc/rankCustomers";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { sourceRange } from "./shared/liveOrders";
import { requireLive } from "./shared/requireLive";
import { speaker } from "./shared/speaker";
import { whyNotLive } from "./shared/whyNotLive";

/** Points that draw a curve smoothly in the pane. */
const previewPoints = 200;

/** The spilling function over totals by customer; SUMIFS gives them only where live formulas would be right, and has no date. */
function formulaOf(input: AnalysisInput, { measure, customers, curve }: RankedCustomers): string | null {
  if (whyNotLive(input, measure) !== "" || customers.ordersAfter > 0) return null;
  const names = sourceRange(input, "customer");
  return `=CLIENTELE.PARETO(SUMIFS(${sourceRange(input, "amount")},${names},UNIQUE(${names})),${curve.share})`;
}

/** Pareto 20/80 and ABC classes, on revenue or margin. */
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
    const { curve, customers } = ranked;
    const { point, share } = curve;
    const every = Math.max(1, Math.ceil(curve.ranks.length / previewPoints));
    const kept = curve.ranks.map((rank, index) => [rank, curve.cumulative[index]!] as const);
    const points = kept.filter((_, index) => index % every === 0 || index === kept.length - 1);
    const notes: string[] = [];
    const negative = ranked.cents.reduce((sum, cents) => sum + (cents < 0 ? 1 : 0), 0);
    if (customers.ordersAfter > 0) notes.push(say("noteOrdersAfter", { n: customers.ordersAfter }));
    if (negative > 0) notes.push(say("noteNegative", { n: negative }));
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
        xLabel: say("customerCount", { n: customers.count }),
      },
      finding: abcFinding(input, ranked),
      sheet: say("paretoSheet"),
      rows: customers.count,
      notes,
      liveObstacle: whyNotLive(input, ranked.measure),
      formula: formulaOf(input, ranked),
    };
  },

  run(input: AnalysisInput) {
    const ranked = rankCustomers(input);
    if (input.writeLive) requireLive(input, ranked.measure);
    const { sheet, names } = paretoSheet(input, ranked);
    return {
      analysis: "abc",
      title: speaker(input.language)("paretoTitle"),
      finding: abcFinding(input, ranked),
      language: input.language,
      currency: input.currency,
      sheets: [sheet],
      names,
    };
  },
};
