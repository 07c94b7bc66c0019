import { profitabilityWords } from "../i18n/profitabilityWords";
import { formatExactMoney, formatMoney, formatNumber, formatPercent } from "../i18n/formatters";
import type { Analysis, AnalysisInput, OptionValues, Preview, PreviewChart } from "./analysis";
import { measureProfit, type Profitability } from "./profitability/measureProfit";
import { profitabilityOptions } from "./profitability/profitabilityOptions";
import { profitFinding } from "./profitability/profitFinding";
import { profitSheet } from "./profitability/profitSheet";
import { yearsCovered } from "./profitability/yearsCovered";
import { reportOf } from "./shared/reportOf";
import { speaker, speakerOf } from "./shared/speaker";
import { valuesNote } from "./shared/valuesNote";

/** The whale curve; without a result to take shares of, what is gained and what is lost. */
function chartOf({ language, currency }: AnalysisInput, { curve, customers }: Profitability): PreviewChart {
  const say = speakerOf(profitabilityWords, language);
  const { total, peak, peakShare, profitable, points } = curve;
  const money = (cents: number): string => formatMoney(language, cents / 100, currency);
  if (total <= 0) {
    return {
      kind: "bars",
      title: say("barsTitle"),
      bars: [
        { label: say("profitable"), value: peak / 100, text: money(peak), role: "strong" },
        { label: say("unprofitable"), value: (total - peak) / 100, text: money(total - peak), role: "slipping" },
      ],
    };
  }
  return {
    kind: "curve",
    points: [[0, 0], ...points.map(({ rank, share }) => [rank, share] as const)],
    mark: {
      x: profitable,
      y: peakShare,
      label: say("mark", { share: formatPercent(language, peakShare) }),
      detail: say("markDetail", { n: profitable }),
    },
    xLabel: speaker(language)("customerCount", { n: customers.count }),
  };
}

function notesOf(input: AnalysisInput, { customers, costs, assumed }: Profitability): string[] {
  const { language, currency, options } = input;
  const say = speakerOf(profitabilityWords, language);
  const money = (amount: number): string => formatExactMoney(language, amount, currency);
  const notes: string[] = [];
  if (customers.ordersAfter > 0) notes.push(speaker(language)("noteOrdersAfter", { n: customers.ordersAfter }));
  const isOwn = profitabilityOptions.some(
    ({ key, kind, initial }) => kind === "number" && key !== "years" && (options[key] ?? initial) !== initial,
  );
  if (!isOwn) {
    const { visitCost, orderCost, retentionCost } = costs;
    notes.push(say("noteCosts", { visit: money(visitCost), order: money(orderCost), retention: money(retentionCost) }));
  }
  if (assumed === customers.count) notes.push(say("noteVisits"));
  else if (assumed > 0) notes.push(say("noteSomeVisits", { n: assumed }));
  if (!customers.knows.frequency) notes.push(say("noteNoOrders"));
  return notes;
}

/** What each customer leaves once it is served, who is not profitable as things stand, and the whale curve. */
export const profitability: Analysis = {
  id: "profitability",
  title: profitabilityWords.title,
  what: profitabilityWords.what,
  question: "worth",
  needs: { orders: ["customer", "date", "amount", "margin"], customers: ["customer", "amount", "margin"] },
  options: profitabilityOptions,

  propose(input: AnalysisInput): OptionValues {
    if (!input.customers.marginCents) return {};
    return { years: yearsCovered(input, input.customers) };
  },

  preview(input: AnalysisInput): Preview {
    const { language, currency } = input;
    const say = speakerOf(profitabilityWords, language);
    const measured = measureProfit(input);
    const { curve, customers, losers } = measured;
    const revenue = customers.revenueCents.reduce((sum, cents) => sum + cents, 0);
    const money = (cents: number): string => formatMoney(language, cents / 100, currency);
    return {
      figures: [
        { label: say("result"), text: money(curve.total) },
        ...(revenue > 0 ? [{ label: say("keyRate"), text: formatPercent(language, curve.total / revenue, 1) }] : []),
        { label: say("keyUnprofitable"), text: formatNumber(language, losers) },
        { label: say("keyLoss"), text: money(curve.total - curve.peak) },
      ],
      chart: chartOf(input, measured),
      finding: profitFinding(input, measured),
      sheet: say("sheet"),
      rows: customers.count,
      notes: notesOf(input, measured),
      liveObstacle: "",
      ...valuesNote(input, "margin"),
      formula: null,
    };
  },

  run(input: AnalysisInput) {
    const measured = measureProfit(input);
    return reportOf(input, profitability, profitFinding(input, measured), [profitSheet(input, measured)]);
  },
};
