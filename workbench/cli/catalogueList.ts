import type { OptionDefinition } from "../../src/analyses/analysis";
import { catalogue } from "../../src/analyses/catalogue";
import { translate, type Language } from "../../src/i18n/translate";
import { commandWords } from "./commandWords";

/** The values an option takes, the initial one first where there is one. */
function valuesOf(option: OptionDefinition, language: Language): string {
  switch (option.kind) {
    case "choice":
      return option.choices.map(({ value }) => (value === option.initial ? `${value}*` : value)).join(" | ");
    case "number":
      return `${option.minimum} … ${option.maximum} (${option.initial}*)`;
    case "numbers":
      return option.initial.length > 0 ? `${option.initial.join("/")}*` : option.labels.map(() => "0").join("/");
    case "date":
      return "YYYY-MM-DD";
    case "customer":
      return translate(language, commandWords.customerName);
    case "rules":
    case "grid":
      return "@file.json";
  }
}

/** The analyses there are, with the fields they need and the options they take; a star marks what holds when nothing is said. */
export function catalogueList(language: Language): string {
  const say = (key: "needs" | "needsOfList" | "notFromList" | "options"): string =>
    translate(language, commandWords[key]);
  return catalogue
    .map(({ id, title, what, needs, options }) =>
      [
        `${id}  ${translate(language, title)}`,
        `  ${translate(language, what)}`,
        `  ${say("needs")}: ${needs.orders?.join(", ")}; ${say("needsOfList")}: ${needs.customers?.join(", ") ?? say("notFromList")}`,
        `  ${say("options")}:`,
        ...options.map(
          (option) => `    ${option.key} = ${valuesOf(option, language)}  (${translate(language, option.label)})`,
        ),
      ].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}
