/** A place of a sentence that no text holds. */
const mark = (key: string): string => `\u0001${key}\u0001`;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * A sentence as a part of a formula: its text in quotes, its facts the formulas that give them.
 *
 * @param say Says the sentence with the facts it is given.
 * @param facts A formula for each fact.
 * @example
 * sentenceFormula((facts) => say("whyDeclared", facts), { share: "INT(100*$D5)" }) // "Buys "&INT(100*$D5)&"% of …"
 */
export function sentenceFormula(
  say: (facts: Readonly<Record<string, string>>) => string,
  facts: Readonly<Record<string, string>> = {},
): string {
  const keys = Object.keys(facts);
  const text = say(Object.fromEntries(keys.map((key) => [key, mark(key)])));
  return text
    .split("\u0001")
    .map((part, index) => (index % 2 === 1 ? facts[part]! : quoted(part)))
    .filter((part) => part !== '""' || text === "")
    .join("&");
}
