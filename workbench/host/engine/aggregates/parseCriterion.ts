import { ERROR_TYPE_SET, type BaseValueObject } from "@univerjs/engine-formula";
import type { Comparison, Criterion } from "./criterion";
import { numberInText } from "./numberInText";

const prefix = /^(<>|<=|>=|<|>|=)?/;
/** A tilde makes the next wildcard or tilde a plain character. */
const tokens = /~[*?~]|[\s\S]/g;
const specialInPattern = /[.*+?^${}()|[\]\\]/g;

/**
 * Reads a criterion as Excel does: a number, a boolean or a text with a comparison before it, wildcards in texts, the
 * number in a text that reads as one. An empty cell stands for 0. `null` for what is left to Univer: errors, and the
 * order of texts and booleans.
 *
 * Source: the remarks of COUNTIF, COUNTIFS and SUMIFS in Excel's function reference.
 */
export function parseCriterion(value: BaseValueObject): Criterion | null {
  if (value.isNull()) return { kind: "number", isEqual: true, number: 0 };
  if (value.isNumber()) return { kind: "number", isEqual: true, number: Number(value.getValue()) };
  if (value.isBoolean()) return { kind: "boolean", isEqual: true, boolean: value.getValue() === true };
  return value.isString() ? parseText(String(value.getValue())) : null;
}

function parseText(criterion: string): Criterion | null {
  const operator = prefix.exec(criterion)![0];
  const content = criterion.slice(operator.length);
  const isEqual = operator !== "<>";
  const isOrder = operator !== "" && operator !== "=" && operator !== "<>";
  const upper = content.trim().toUpperCase();
  if (content === "") return isOrder ? null : { kind: "blank", isEqual, orEmptyText: operator === "" };
  if (ERROR_TYPE_SET.has(upper as never)) return null;
  if (upper === "TRUE" || upper === "FALSE") {
    return isOrder ? null : { kind: "boolean", isEqual, boolean: upper === "TRUE" };
  }
  const number = numberInText(content);
  if (number !== null) {
    return isOrder
      ? { kind: "order", comparison: operator as Comparison, number }
      : { kind: "number", isEqual, number };
  }
  return isOrder ? null : parseWords(content.toLocaleLowerCase(), isEqual);
}

function parseWords(content: string, isEqual: boolean): Criterion {
  const characters = content.match(tokens)!;
  const plain = (token: string) => (token.length > 1 ? token.slice(1) : token);
  if (!characters.some((token) => token === "*" || token === "?")) {
    return { kind: "text", isEqual, text: characters.map(plain).join("") };
  }
  const source = characters.map((token) => {
    if (token === "*") return "[^]*";
    return token === "?" ? "[^]" : plain(token).replace(specialInPattern, "\\$&");
  });
  return { kind: "pattern", isEqual, pattern: new RegExp(`^${source.join("")}$`) };
}
