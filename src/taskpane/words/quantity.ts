import type { OptionUnit } from "../../analyses/analysis";
import { formatExactMoney } from "../../i18n/formatters";
import { parseNumber } from "./parseNumber";
import type { PaneText } from "./useWords";

/** Units as people may type them after a number, longest first. */
const typedUnits: Readonly<Record<Exclude<OptionUnit, "money">, readonly string[]>> = {
  percent: ["%"],
  days: ["days", "jours", "day", "jour", "d", "j"],
  years: ["years", "year", "ans", "an", "y"],
  count: [],
};

/** How numbers of one unit are shown and read. */
export interface Quantity {
  show(value: number, decimals?: number): string;
  /** The unit alone, beside a field; `""` when there is none. */
  readonly suffix: string;
  /** `null` when the text is no number; the unit may be there or not. */
  read(text: string): number | null;
}

/**
 * How numbers of a unit are shown and read in the language of the pane. Percentages are written as people write them: 80 for 80 %.
 *
 * @param unit left out for a number that counts nothing in particular (a weight, a level).
 * @example
 * quantity(paneText("en"), "days", "€").show(30) // "30 days"
 * quantity(paneText("fr"), "money", "€").read("1 250 €") // 1250
 */
export function quantity(text: PaneText, unit: OptionUnit | undefined, currency: string): Quantity {
  const { say, number, percent, language } = text;
  const typed = unit === "money" ? [currency] : unit ? typedUnits[unit] : [];
  return {
    show(value, decimals = 0) {
      switch (unit) {
        case "percent":
          return percent(value / 100, decimals);
        case "money":
          return formatExactMoney(language, value, currency, decimals);
        case "days":
        case "years":
          return say(`unit.${unit}`, { n: value });
        default:
          return number(value, decimals);
      }
    },
    suffix:
      unit === "percent"
        ? "%"
        : unit === "money"
          ? currency
          : unit === "days" || unit === "years"
            ? say(`unit.${unit}Short`)
            : "",
    read(input) {
      const plain = input.trim().toLowerCase();
      const unitText = typed.find((candidate) => candidate !== "" && plain.endsWith(candidate.toLowerCase()));
      const before = unitText ? plain.slice(0, -unitText.length) : plain;
      const isBefore =
        unit === "money" && currency !== "" && before.replace(/^[-\u2212]/, "").startsWith(currency.toLowerCase());
      return parseNumber(isBefore ? before.replace(currency.toLowerCase(), "") : before, language);
    },
  };
}
