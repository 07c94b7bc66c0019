import { celsiusWords } from "../i18n/celsiusWords";
import { formatNumber, formatPercent } from "../i18n/formatters";
import { celsiusDefaults, proposeCelsiusSize } from "../portfolio/segmentation/rules/celsiusRules";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { celsiusOptions } from "./celsius/celsiusOptions";
import { celsiusSheet } from "./celsius/celsiusSheet";
import { celsiusFinding, smallFacts } from "./celsius/celsiusTexts";
import { weighEffort, type CelsiusCustomers } from "./celsius/weighEffort";
import { previewCategories } from "./rules/previewCategories";
import { ruleNotes } from "./rules/ruleNotes";
import { rulesLiveNote } from "./rules/rulesLiveNote";
import { ordersFormula } from "./shared/ordersFormula";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

function notesOf(input: AnalysisInput, weighed: CelsiusCustomers): string[] {
  const say = speakerOf(celsiusWords, input.language);
  const notes = ruleNotes(input, weighed, false);
  if (weighed.effortBy === "orders") notes.push(say("noteEffort"));
  if (weighed.amountBy === "revenue") notes.push(say("noteReturn"));
  if (weighed.silent > 0) notes.push(say("noteSilent", { n: weighed.silent }));
  return notes;
}

/** The spilling function knows neither sectors nor limits of one's own. */
function formulaOf(input: AnalysisInput, { customers }: CelsiusCustomers): string | null {
  const { size, untapped, newWithin } = input.options;
  const isOwn = (given: unknown, initial: number): boolean => given !== undefined && given !== initial;
  if (isOwn(size, proposeCelsiusSize(customers)) || isOwn(newWithin, celsiusDefaults.newWithin)) return null;
  if (isOwn(untapped, celsiusDefaults.untapped * 100)) return null;
  if (customers.attributes.sector || customers.measures.potential) return null;
  return ordersFormula(input, "CELSIUS", [customers.asOf]);
}

/** The Celsius typology: loyal and stable, high potential, small without potential, and the effort each takes. */
export const celsius: Analysis = {
  id: "celsius",
  title: celsiusWords.title,
  what: celsiusWords.what,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: celsiusOptions,

  propose: (input) => ({ size: proposeCelsiusSize(input.customers) }),

  preview(input): Preview {
    const { language } = input;
    const say = speakerOf(celsiusWords, language);
    const weighed = weighEffort(input);
    const small = weighed.lines.at(-1)!;
    const facts = smallFacts(input, weighed);
    return {
      figures: [
        { label: say("keySmall"), text: formatPercent(language, small.customers / weighed.customers.count) },
        ...(facts
          ? [
              { label: say("keyEffort", { of: facts.ofEffort }), text: facts.effort },
              { label: say("keyEffort", { of: facts.ofAmount }), text: facts.amount },
              {
                label: say("keyGap"),
                text: formatNumber(language, 100 * (Number(small.effortShare) - Number(small.amountShare)), 1),
              },
            ]
          : []),
      ],
      chart: previewCategories(weighed),
      finding: celsiusFinding(input, weighed),
      sheet: say("sheet"),
      rows: weighed.customers.count,
      notes: notesOf(input, weighed),
      liveObstacle: "",
      ...rulesLiveNote(input, weighed),
      formula: formulaOf(input, weighed),
    };
  },

  run(input) {
    const weighed = weighEffort(input);
    return reportOf(input, celsius, celsiusFinding(input, weighed), [celsiusSheet(input, weighed)]);
  },
};
