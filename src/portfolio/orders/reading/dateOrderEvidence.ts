import { withoutWeekday } from "./withoutWeekday";

const twoNumbers = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ]\d{2}/;

/** What one date written as text says about the order of its column. */
export type DateEvidence =
  /** A number over 12 settles it. */
  | "dayFirst"
  | "monthFirst"
  /** Both numbers could be the month, and it matters which is. */
  | "either"
  /** 05/05, 2024-03-05, 5 March: the same day either way. */
  | "none";

/**
 * What a date written as text tells about its column.
 *
 * @example
 * dateOrderEvidence("25/12/2024") // "dayFirst"
 */
export function dateOrderEvidence(text: string): DateEvidence {
  const [, firstDigits, secondDigits] = twoNumbers.exec(withoutWeekday(text)) ?? [];
  if (firstDigits === undefined) return "none";
  const first = Number(firstDigits);
  const second = Number(secondDigits);
  if (first > 12) return second > 12 ? "none" : "dayFirst";
  if (second > 12) return "monthFirst";
  return first === second ? "none" : "either";
}
