import { acquisitionWords } from "../i18n/acquisitionWords";
import { formatExactMoney, formatNumber } from "../i18n/formatters";
import { arrivals } from "../portfolio/movements/arrivals";
import { acquisitionCosts, type AcquisitionCosts } from "./acquisition/acquisitionCosts";
import { acquisitionFinding, acquisitionNotes } from "./acquisition/acquisitionFinding";
import { acquisitionOptions } from "./acquisition/acquisitionOptions";
import { acquisitionSheet } from "./acquisition/acquisitionSheet";
import { arrivalRole } from "./acquisition/acquisitionTables";
import type { Analysis, AnalysisInput, Preview, PreviewBar } from "./analysis";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";
import { valuesNote } from "./shared/valuesNote";

/** Costs beside the value of a customer once there are any, and until then the customers they would be shared among. */
function chartOf({ language, currency }: AnalysisInput, costs: AcquisitionCosts): Preview["chart"] {
  const say = speakerOf(acquisitionWords, language);
  const { cac, crc, value, counts } = costs;
  const money = (label: string, amount: number | null, role: PreviewBar["role"] & string): PreviewBar[] =>
    amount === null ? [] : [{ label, value: amount, text: formatExactMoney(language, amount, currency), role }];
  if (cac !== null || crc !== null) {
    return {
      kind: "bars",
      title: say("barsCosts"),
      bars: [
        ...money(say("keyCac"), cac, "slipping"),
        ...money(say("keyCrc"), crc, "rising"),
        ...money(say("barValue"), value, "strong"),
      ],
    };
  }
  return {
    kind: "bars",
    title: say("barsCustomers"),
    bars: arrivals.map((key, group) => ({
      label: say(key),
      value: counts[group]!,
      text: formatNumber(language, counts[group]!),
      role: arrivalRole[key],
    })),
  };
}

/** The same cost as one formula; none without a spend. */
const formulaOf = ({ cac, spends, counts }: AcquisitionCosts): string | null =>
  cac === null ? null : `=CLIENTELE.CAC(${spends[0]},${counts[0]})`;

/** What winning and keeping customers costs, beside what they are worth. */
export const acquisition: Analysis = {
  id: "acquisition",
  title: acquisitionWords.title,
  what: acquisitionWords.what,
  question: "worth",
  needs: { orders: ["customer", "date", "amount"], customers: null },
  options: acquisitionOptions,

  preview(input: AnalysisInput): Preview {
    const { language, currency } = input;
    const say = speakerOf(acquisitionWords, language);
    const costs = acquisitionCosts(input);
    const { cac, crc, ratio, valuePerCost, payback, counts, customers, basis } = costs;
    const figure = (
      label: "keyCac" | "keyCrc" | "keyRatio" | "keyValuePerCost" | "keyPayback",
      value: number | null,
      isMoney = false,
    ) =>
      value === null
        ? []
        : [
            {
              label: say(label),
              text: isMoney ? formatExactMoney(language, value, currency) : formatNumber(language, value, 1),
            },
          ];
    const figures = [
      ...figure("keyCac", cac, true),
      ...figure("keyCrc", crc, true),
      ...figure("keyRatio", ratio),
      ...figure("keyValuePerCost", valuePerCost),
      ...figure("keyPayback", payback),
    ];
    return {
      figures:
        figures.length > 0
          ? figures.slice(0, 4)
          : [
              { label: say("keyNew"), text: formatNumber(language, counts[0]) },
              { label: say("keyRetained"), text: formatNumber(language, counts[1]) },
            ],
      chart: chartOf(input, costs),
      finding: acquisitionFinding(input, costs),
      sheet: say("sheet"),
      rows: customers.count,
      notes: acquisitionNotes(input, costs),
      liveObstacle: "",
      ...valuesNote(input, basis.column),
      formula: formulaOf(costs),
    };
  },

  run(input: AnalysisInput) {
    const costs = acquisitionCosts(input);
    return reportOf(input, acquisition, acquisitionFinding(input, costs), [acquisitionSheet(input, costs)]);
  },
};
