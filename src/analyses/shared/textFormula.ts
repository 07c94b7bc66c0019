import { textInFormula } from "./textInFormula";

/**
 * A sentence as a formula, its facts being expressions: what the live text of a row is made of. Expressions must give whole
 * numbers or text, for decimals are written as the country of the reader does.
 *
 * @param sentence A sentence with its places still in braces, as a speaker gives it without facts.
 * @returns An expression without its equals sign.
 * @example
 * textFormula("Rank {rank} of {count}", { rank: "$A8", count: "COUNT($C$8:$C$10)" }) // '"Rank "&$A8&" of "&COUNT($C$8:$C$10)'
 */
export function textFormula(sentence: string, expressions: Readonly<Record<string, string>>): string {
  return sentence
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => expressions[part.slice(1, -1)] ?? textInFormula(part))
    .join("&");
}
