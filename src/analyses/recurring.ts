import { formatMoney, formatNumber, formatPercent } from "../i18n/formatters";
import { recurringWords } from "../i18n/recurringWords";
import { recurringDefaults } from "../portfolio/movements/recurringCustomers";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { followRecurring, trendRoles, type FollowedCustomers } from "./recurring/followRecurring";
import { recurringFinding } from "./recurring/recurringFinding";
import { recurringOptions } from "./recurring/recurringOptions";
import { recurringSheet } from "./recurring/recurringSheet";
import { ordersFormula } from "./shared/ordersFormula";
import { previewClasses } from "./shared/previewClasses";
import { reportOf } from "./shared/reportOf";
import { speaker, speakerOf } from "./shared/speaker";
import { valuesNote } from "./shared/valuesNote";

/** The spilling function has the default threshold and years only. */
function formulaOf(input: AnalysisInput, { settings, customers }: FollowedCustomers): string | null {
  const { over, threshold } = recurringDefaults;
  if (settings.over !== over || settings.threshold !== threshold) return null;
  return ordersFormula(input, "RECURRING", [customers.asOf, settings.minimum]);
}

function notesOf(input: AnalysisInput, { customers, periods }: FollowedCustomers): string[] {
  const say = speakerOf(recurringWords, input.language);
  const years = periods.length === 1 ? say("noteOneYear") : say("noteYears", { n: periods.length });
  const later = customers.ordersAfter;
  return later > 0 ? [speaker(input.language)("noteOrdersAfter", { n: later }), years] : [years];
}

/** Recurring customers, and whether their contracts rise or fall. */
export const recurring: Analysis = {
  id: "recurring",
  title: recurringWords.title,
  what: recurringWords.what,
  question: "moves",
  needs: { orders: ["customer", "date", "amount"], customers: null },
  options: recurringOptions,

  preview(input): Preview {
    const { language, currency } = input;
    const say = speakerOf(recurringWords, language);
    const followed = followRecurring(input);
    const { summaries, customers, recurring: count, lostCents, periods } = followed;
    const total = periods[0]!.revenueCents.reduce((sum, cents) => sum + cents, 0);
    const none = summaries.find(({ trend }) => trend === "none")!;
    return {
      figures: [
        { label: say("keyRecurring"), text: formatNumber(language, count) },
        ...(total > 0 ? [{ label: say("keyShare"), text: formatPercent(language, (total - none.cents) / total) }] : []),
        { label: say("keyFalling"), text: formatNumber(language, summaries[0]!.customers) },
        { label: say("keyLost"), text: formatMoney(language, lostCents / 100, currency) },
      ],
      chart: previewClasses(
        { customers: customers.count, totalCents: total },
        summaries.map((summary) => ({ ...summary, key: summary.trend, role: trendRoles[summary.trend] })),
      ),
      finding: recurringFinding(input, followed),
      sheet: say("sheet"),
      rows: customers.count,
      notes: notesOf(input, followed),
      liveObstacle: "",
      ...valuesNote(input, "revenue"),
      formula: formulaOf(input, followed),
    };
  },

  run(input) {
    const followed = followRecurring(input);
    return reportOf(input, recurring, recurringFinding(input, followed), [recurringSheet(input, followed)]);
  },
};
