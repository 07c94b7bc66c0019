import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import { headerColumn } from "../portfolio/orders/profiles/headerColumn";
import type { Recognition } from "../portfolio/orders/recognition/recognition";

/**
 * How the amount of a row is computed, by the headers it is computed from; `""` where one column holds it.
 *
 * @example
 * describeAmount(recognition, { customer: 0, date: 1, quantity: 2, unitPrice: 3 }, "en") // "Qty × Unit price"
 */
export function describeAmount(
  { headers, profile }: Pick<Recognition, "headers" | "profile">,
  { amount, quantity, unitPrice }: ColumnMapping,
  language: Language,
): string {
  const say = importSpeaker(language);
  const headerAt = (column: number): string => headers[column]!;
  if (amount === undefined)
    return quantity === undefined || unitPrice === undefined
      ? ""
      : say("amountProduct", { quantity: headerAt(quantity), price: headerAt(unitPrice) });
  if (profile !== "fec") return "";
  const [debit, credit, direction] = ["debit", "credit", "sens"].map((name) => headerColumn(headers, [name]));
  if (debit !== undefined && credit !== undefined)
    return say("amountDifference", { more: headerAt(credit), less: headerAt(debit) });
  return direction === undefined
    ? ""
    : say("amountSigned", { amount: headerAt(amount), direction: headerAt(direction) });
}
