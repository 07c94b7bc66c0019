import { formatMoney, formatPercent } from "../i18n/formatters";
import { lifetimeWords } from "../i18n/lifetimeWords";
import { translate } from "../i18n/translate";
import { valueWords } from "../i18n/valueWords";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { lifetimeFinding } from "./lifetimeValue/lifetimeFinding";
import { lifetimeLabels, valueRole } from "./lifetimeValue/lifetimeLabels";
import { lifetimeNotes } from "./lifetimeValue/lifetimeNotes";
import { lifetimeOptions } from "./lifetimeValue/lifetimeOptions";
import { lifetimeSheet } from "./lifetimeValue/lifetimeSheet";
import { topFifth } from "./lifetimeValue/topFifth";
import { valueCustomers } from "./lifetimeValue/valueCustomers";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";
import { valuesNote } from "./shared/valuesNote";

/** Bars of the preview at most. */
const bars = 8;

/** What each customer is worth over the years it stays. */
export const lifetimeValue: Analysis = {
  id: "lifetimeValue",
  title: lifetimeWords.title,
  what: lifetimeWords.what,
  question: "worth",
  needs: {
    orders: ["customer", "date", "amount"],
    customers: ["customer", "date", "amount", "firstOrder", "orderCount"],
  },
  options: lifetimeOptions,

  preview(input: AnalysisInput): Preview {
    const { language, currency } = input;
    const say = speakerOf(lifetimeWords, language);
    const valued = valueCustomers(input);
    const { values, totalCents, customers, order, classes, basis, retention, settings } = valued;
    const money = (amount: number): string => formatMoney(language, amount, currency);
    const top = topFifth(values, totalCents);
    return {
      figures: [
        { label: say("keyTotal"), text: money(totalCents / 100) },
        { label: say("keyMean"), text: money(totalCents / 100 / values.length) },
        ...(totalCents > 0
          ? [{ label: say("keyTop", { count: top.count }), text: formatPercent(language, top.share) }]
          : []),
        {
          label: say("keyRetention", { source: translate(language, valueWords[retention.source]) }),
          text: formatPercent(language, retention.rate, 1),
        },
      ],
      chart: {
        kind: "bars",
        title: `${say("value")} · ${lifetimeLabels(language).modes[settings.mode]}`,
        bars: order.slice(0, bars).map((customer) => ({
          label: customers.names[customer]!,
          value: values[customer]!,
          text: money(values[customer]!),
          role: valueRole[(["low", "medium", "high"] as const)[classes[customer]!]!],
        })),
      },
      finding: lifetimeFinding(input, valued),
      sheet: say("sheet"),
      rows: customers.count,
      notes: lifetimeNotes(input, valued),
      liveObstacle: "",
      ...valuesNote(input, basis.column),
      formula: null,
    };
  },

  run(input: AnalysisInput) {
    const valued = valueCustomers(input);
    return reportOf(input, lifetimeValue, lifetimeFinding(input, valued), [lifetimeSheet(input, valued)]);
  },
};
