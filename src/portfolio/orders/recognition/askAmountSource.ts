import { bareHeader } from "./bareHeader";
import type { ChosenColumn } from "./chooseColumns";
import { discountWords } from "./discountWords";
import { exampleTexts } from "./exampleTexts";
import type { ImportQuestion } from "../importQuestion";
import { numbersIn } from "./numbersIn";
import type { SourceLook } from "./sourceLook";

const everywhere = 0.98;
const priceWords = /\b(prix|price|pu|tarif)\b/;
const exampleCount = 3;

/** The column of the price of one unit: its own, or the amount when that is called "Prix". */
export function unitPriceColumn(look: SourceLook, chosen: readonly ChosenColumn[]): number | null {
  const price = chosen.find(({ field }) => field === "unitPrice");
  if (price) return price.column;
  const amount = chosen.find(({ field }) => field === "amount");
  const isPrice = amount?.match?.kind === "vague" && priceWords.test(bareHeader(look.headers[amount.column]!));
  return isPrice && chosen.some(({ field }) => field === "quantity") ? amount.column : null;
}

/**
 * Whether the amount of a row is its column or quantity × unit price, when the source has both. Rows where the two agree settle
 * it, and so does a column of discounts, which explains the difference. Otherwise it is asked.
 */
export function askAmountSource(look: SourceLook, chosen: readonly ChosenColumn[]): ImportQuestion | null {
  const amount = chosen.find(({ field }) => field === "amount");
  const quantity = chosen.find(({ field }) => field === "quantity");
  const price = unitPriceColumn(look, chosen);
  if (!amount || amount.reason === "profile" || !quantity || price === null) return null;
  const amounts = numbersIn(look.sample, amount.column);
  const quantities = numbersIn(look.sample, quantity.column);
  const prices = numbersIn(look.sample, price);
  const asked = amounts
    .map((_, row) => row)
    .filter((row) => Number.isFinite(amounts[row]! + quantities[row]! + prices[row]!));
  // A price rounded to the cent is off by half a cent for each unit.
  const agreeing = asked.filter((row) => {
    const product = quantities[row]! * prices[row]!;
    return Math.abs(Math.abs(amounts[row]!) - Math.abs(product)) <= 0.011 + 0.0051 * Math.abs(quantities[row]!);
  });
  if (agreeing.length >= everywhere * asked.length) return null;
  const hasDiscount = look.headers.some((header) => discountWords.test(bareHeader(header)));
  if (hasDiscount && amount.match?.kind !== "vague") return null;
  const products = asked
    .slice(0, exampleCount)
    .map((row) => look.sample[row]!)
    .map((row) => `${String(row[quantity.column]).trim()} × ${String(row[price]).trim()}`);
  return {
    id: "amountSource",
    options: [
      { value: "column", examples: exampleTexts(look.sample, amount.column) },
      { value: "product", examples: [...new Set(products)] },
    ],
    value: "column",
    answered: false,
    asks: true,
    field: "amount",
  };
}
