import { balanceWords } from "../i18n/balanceWords";
import { formatNumber, formatPercent } from "../i18n/formatters";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { balanceFinding } from "./balance/balanceFinding";
import { balanceOptions } from "./balance/balanceOptions";
import { balanceSheet } from "./balance/balanceSheet";
import { lorenzAt } from "./balance/lorenzBlock";
import { measureBalance, type Balance } from "./balance/measureBalance";
import { whyFiguresAreValues } from "./shared/customerColumns";
import { sourceRange } from "./shared/liveOrders";
import { reportOf } from "./shared/reportOf";
import { speaker, speakerOf } from "./shared/speaker";

/** The share of the smaller customers that the curve is marked at. */
const marked = 0.8;

/** The spilling function over totals by customer; SUMIFS gives them only where live formulas would be right, and has no date. */
function formulaOf(input: AnalysisInput, { customers }: Balance): string | null {
  if (whyFiguresAreValues(input) !== "" || customers.ordersAfter > 0) return null;
  const names = sourceRange(input, "customer");
  return `=CLIENTELE.BALANCE(SUMIFS(${sourceRange(input, "amount")},${names},UNIQUE(${names})))`;
}

/** Concentration of revenue, the Lorenz curve, and what one customer less would change. */
export const balance: Analysis = {
  id: "balance",
  title: balanceWords.title,
  what: balanceWords.what,
  question: "balance",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: balanceOptions,

  preview(input: AnalysisInput): Preview {
    const { language } = input;
    const say = speakerOf(balanceWords, language);
    const measured = measureBalance(input);
    const { now, counted, lorenz, customers, years } = measured;
    const share = lorenzAt(counted, marked);
    const notes: string[] = [];
    if (customers.ordersAfter > 0) notes.push(speaker(language)("noteOrdersAfter", { n: customers.ordersAfter }));
    if (now.negatives > 0) notes.push(say("noteNegative", { n: now.negatives }));
    if (years && input.orders.kind === "orders") notes.push(say("noteAge"));
    const why = whyFiguresAreValues(input);
    return {
      figures: [
        { label: say("equivalent"), text: formatNumber(language, now.equivalentCustomers, 1) },
        { label: say("herfindahl"), text: formatNumber(language, now.herfindahl, 3) },
        { label: say("gini"), text: formatNumber(language, now.gini, 2) },
        { label: say("keyLargest"), text: formatPercent(language, now.top1) },
      ],
      chart: {
        kind: "curve",
        points: lorenz.map((point) => [point.customers, point.shareOfTotal]),
        mark: {
          x: marked * customers.count,
          y: share,
          label: say("mark", { share: formatPercent(language, share) }),
          detail: say("markDetail"),
        },
        xLabel: speaker(language)("customerCount", { n: customers.count }),
        diagonal: true,
      },
      finding: balanceFinding(input, measured),
      sheet: say("sheet"),
      rows: customers.count,
      notes,
      liveObstacle: "",
      ...(why === "" ? {} : { liveNote: say("noteLive", { why }) }),
      formula: formulaOf(input, measured),
    };
  },

  run(input: AnalysisInput) {
    const measured = measureBalance(input);
    return reportOf(input, balance, balanceFinding(input, measured), [balanceSheet(input, measured)]);
  },
};
