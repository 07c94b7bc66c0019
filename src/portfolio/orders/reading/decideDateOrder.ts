import { dateOrderEvidence } from "./dateOrderEvidence";
import type { DateOrder } from "./parseDate";

/**
 * Whether a column writes the day or the month first, decided once for the whole column: by the dates that can be read in
 * one way only (a number over 12), whichever way has more of them. Without any such date the day comes first, as everywhere
 * but in the United States.
 *
 * @example
 * decideDateOrder(["03/04/2024", "12/31/2024"]) // "monthFirst"
 */
export function decideDateOrder(texts: Iterable<string>): DateOrder {
  let balance = 0;
  for (const text of texts) {
    const evidence = dateOrderEvidence(text);
    if (evidence === "dayFirst") balance++;
    else if (evidence === "monthFirst") balance--;
  }
  return balance >= 0 ? "dayFirst" : "monthFirst";
}
