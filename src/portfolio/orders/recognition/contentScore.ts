import type { ColumnProfile } from "./profileColumn";
import type { SourceField } from "../sourceField";

/**
 * How well the cells of a column alone suit a needed field; 0 when they do not.
 *
 * @param hasHeader Without a header whole numbers can be the customers; with one, a column of customers would say so.
 */
export function contentScore(field: SourceField, profile: ColumnProfile, hasHeader: boolean): number {
  const { filled, dates, plainDates, amounts, texts, codes, zeros, moneyLike, distinct, emails, marks } = profile;
  if (filled === 0) return 0;
  switch (field) {
    case "date":
      return dates < 0.9 ? 0 : plainDates > 0.9 ? 3 : moneyLike ? 1 : 2;
    case "amount":
      return amounts < 0.9 || plainDates > 0.5 ? 0 : 1 + (moneyLike ? 2 : 0) + (distinct < 0.95 ? 1 : 0);
    case "customer":
      if (emails) return 0.2;
      if (texts >= 0.8) return distinct < 1 ? 2 : 1;
      // Codes such as 00042, and at worst plain numbers.
      if (hasHeader || codes < 0.9 || plainDates > 0.5 || moneyLike) return 0;
      return zeros > 0.5 ? 0.6 : dates > 0.9 || marks > 0.5 ? 0 : 0.5;
    default:
      return 0;
  }
}
