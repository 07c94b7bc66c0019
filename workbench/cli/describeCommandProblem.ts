import { describeProblem } from "../../src/i18n/describeProblem";
import { translate, type Language } from "../../src/i18n/translate";
import type { Problem } from "../../src/portfolio/problem";
import { commandProblemWords } from "./commandProblemWords";

/** One line that says what is wrong: in the command's own words, else what the add-in says, without the steps it proposes in the pane. */
export function describeCommandProblem(problem: Problem, language: Language): string {
  const words = commandProblemWords[problem.code];
  if (words) return translate(language, words, problem.facts);
  const { what, why } = describeProblem(language, problem);
  return [what, why].filter((text) => text !== "").join(". ");
}
