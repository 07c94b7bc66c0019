import { describeProblem } from "../../src/i18n/describeProblem";
import { translate, type Language } from "../../src/i18n/translate";
import type { Problem } from "../../src/portfolio/problem";
import { commandProblemWords } from "./commandProblemWords";

/** One line that says what is wrong and what is needed: the command's own words, else those of the add-in. */
export function describeCommandProblem({ code, facts }: Problem, language: Language): string {
  const words = commandProblemWords[code];
  const text = words ? translate(language, words, facts) : describeProblem(language, code, facts);
  return text.replace(/\s*\n\s*/g, " ");
}
