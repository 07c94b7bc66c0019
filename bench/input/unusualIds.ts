import type { IdOf } from "./makeRows";

const syllables = ["Éléonore", "Çağlar", "Müller", "Søren", "Łukasz", "Ñandú", "Hôtel", "Größe", "naïve", "Ångström"];
const pictures = ["🏪", "🍷", "👩‍🌾", "🚚", "🇫🇷", "🧀", "🏨", "🪵", "⚙️", "🎂"];

const spelled = (customer: number, words: readonly string[], between: string): string =>
  [...String(customer)].map((digit) => words[Number(digit)]!).join(between);

/** Ids as real sheets have them, by what is special about them. */
export const unusualIds: Readonly<Record<string, IdOf>> = {
  accents: (customer) => `${spelled(customer, syllables, " ")} & fils`,
  emoji: (customer) => `${spelled(customer, pictures, "")} ${customer}`,
  "200 characters": (customer) =>
    `${"Société coopérative ".repeat(10).slice(0, 193)} ${String(customer).padStart(6, "0")}`,
  numbers: (customer) => 411_000_000 + customer,
};
