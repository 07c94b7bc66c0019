import { textFormula } from "./textFormula";

/**
 * A sentence as a part of a formula, where the sentence has to be given its facts to be said.
 *
 * @param say Says the sentence with the facts it is given.
 * @param facts A formula for each fact.
 * @example
 * sentenceFormula((facts) => say("whyDeclared", facts), { share: "INT(100*$D5)" }) // "Buys "&INT(100*$D5)&"% of …"
 */
export const sentenceFormula = (
  say: (facts: Readonly<Record<string, string>>) => string,
  facts: Readonly<Record<string, string>> = {},
): string => textFormula(say(Object.fromEntries(Object.keys(facts).map((key) => [key, `{${key}}`]))), facts);
