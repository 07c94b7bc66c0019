import { ruleWords } from "../i18n/ruleWords";
import type { Analysis, AnalysisInput, OptionValues, Preview } from "./analysis";
import { categoryChart } from "./rules/categoryChart";
import { classifyByRules, type ClassifiedCustomers } from "./rules/classifyByRules";
import { previewCategories } from "./rules/previewCategories";
import { proposeRules } from "./rules/proposeRules";
import { ruleNotes } from "./rules/ruleNotes";
import { rulesFinding } from "./rules/rulesFinding";
import { rulesLiveNote } from "./rules/rulesLiveNote";
import { rulesOptions } from "./rules/rulesOptions";
import { rulesSheet } from "./rules/rulesSheet";
import { readOptions } from "./shared/readOptions";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

/** The customers of a run, by the rules chosen or those proposed. */
function classify(input: AnalysisInput): ClassifiedCustomers & { readonly overlap: "firstWins" | "refuse" } {
  const options = readOptions(rulesOptions, input);
  const overlap = options.choice("overlap") as "firstWins" | "refuse";
  const chosen =
    input.options.rules === undefined ? proposeRules(input.language, input.customers) : options.rules("rules");
  return { ...classifyByRules(input, chosen, { asOf: options.date("asOf"), overlap }), overlap };
}

/** Own categories: ordered rules, the first that matches wins, with the reason and the distance to the next category. */
export const rules: Analysis = {
  id: "rules",
  title: ruleWords.title,
  what: ruleWords.what,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: rulesOptions,

  propose: (input): OptionValues => ({ rules: proposeRules(input.language, input.customers) }),

  preview(input): Preview {
    const classified = classify(input);
    return {
      chart: previewCategories(classified),
      finding: rulesFinding(input, classified),
      sheet: speakerOf(ruleWords, input.language)("sheet"),
      rows: classified.customers.count,
      notes: ruleNotes(input, classified, classified.overlap === "firstWins"),
      liveObstacle: "",
      ...rulesLiveNote(input, classified),
      formula: null,
    };
  },

  run(input) {
    const say = speakerOf(ruleWords, input.language);
    const classified = classify(input);
    const finding = rulesFinding(input, classified);
    return reportOf(input, rules, finding, [
      rulesSheet(input, classified, {
        key: "Rules",
        name: say("sheet"),
        title: say("title"),
        finding,
        tableKey: "rulesCustomers",
        tableName: say("table"),
        limitName: say("limitName"),
        dateName: say("dateName"),
        chart: (place) => categoryChart(input, classified, place),
      }),
    ]);
  },
};
