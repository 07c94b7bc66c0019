import { formatMoney, formatPercent } from "../i18n/formatters";
import { retentionWords } from "../i18n/retentionWords";
import { translate } from "../i18n/translate";
import { valueWords } from "../i18n/valueWords";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { gainText, retentionFinding, retentionNotes } from "./retention/retentionFinding";
import { retentionOptions } from "./retention/retentionOptions";
import { highestRetention, retentionScenario, type RetentionScenario } from "./retention/retentionScenario";
import { retentionSheet } from "./retention/retentionSheet";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

/** The same gain as one formula; none where the scenario stops at the highest retention. */
function formulaOf({ retention, discount, points, today }: RetentionScenario): string | null {
  if (today.gain === null || retention.rate + points / 100 > highestRetention) return null;
  return `=CLIENTELE.RETENTIONGAIN(${retention.rate},${discount},${points})`;
}

/** What keeping more customers each year would be worth. */
export const retention: Analysis = {
  id: "retention",
  title: retentionWords.title,
  what: retentionWords.what,
  question: "worth",
  needs: { orders: ["customer", "date", "amount"], customers: null },
  options: retentionOptions,

  preview(input: AnalysisInput): Preview {
    const { language, currency } = input;
    const say = speakerOf(retentionWords, language);
    const scenario = retentionScenario(input);
    const { points, today, byPoints, byPercent, active, discount, steps } = scenario;
    const chosen = String(points);
    const bar = (label: string, value: number, role: "asleep" | "strong" | "steady") => ({
      label,
      value: value * active,
      text: formatMoney(language, value * active, currency),
      role,
    });
    return {
      figures: [
        { label: say("keyGain"), text: gainText(language, byPoints.gain) },
        { label: say("keyPortfolio"), text: formatMoney(language, byPoints.portfolioGain, currency) },
        {
          label: say("retentionToday", { source: translate(language, valueWords[scenario.retention.source]) }),
          text: formatPercent(language, today.retention, 1),
        },
      ],
      chart: {
        kind: "bars",
        title: say("barsTitle", { rate: formatPercent(language, discount, 1) }),
        bars: [
          bar(say("today"), today.value, "asleep"),
          bar(say("casePoints", { points: chosen }), byPoints.value, "strong"),
          bar(say("caseRelative", { points: chosen }), byPercent.value, "steady"),
        ],
      },
      finding: retentionFinding(input, scenario),
      sheet: say("sheet"),
      rows: steps.length,
      notes: retentionNotes(input, scenario),
      liveObstacle: "",
      liveNote: say("liveNote"),
      formula: formulaOf(scenario),
    };
  },

  run(input: AnalysisInput) {
    const scenario = retentionScenario(input);
    return reportOf(input, retention, retentionFinding(input, scenario), [retentionSheet(input, scenario)]);
  },
};
