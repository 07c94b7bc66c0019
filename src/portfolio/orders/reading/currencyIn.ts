import { currencyMarks } from "./currencyMarks";
import { currencyPattern } from "./currencyPattern";

const pattern = new RegExp(currencyPattern, "iu");
const shownFor = new Map(
  currencyMarks.flatMap(({ shown, signs, words }) => [...signs, ...words].map((mark) => [mark, shown] as const)),
);

/**
 * The currency a text names: its sign where it has one of its own, else its code; `null` when it names none. Crowns written
 * `kr` stay `kr`, for three countries use them.
 *
 * @example
 * currencyIn("1 234,50 CA$") // "CAD"
 */
export function currencyIn(text: string): string | null {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : shownFor.get(found.toUpperCase())!;
}
