import type { SampleLanguage } from "./sampleWords";

/**
 * An amount as someone typed it, which Excel keeps as text.
 *
 * @param thousands The space a French typist puts between thousands.
 * @example
 * typedAmount(1234.56, "fr", " ") // "1 234,56 €"
 * typedAmount(1234.56, "en", " ") // "€1,234.56"
 */
export function typedAmount(euros: number, language: SampleLanguage, thousands: string): string {
  const [units = "", cents = ""] = euros.toFixed(2).split(".");
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? thousands : ",");
  return language === "fr" ? `${grouped},${cents} €` : `€${grouped}.${cents}`;
}
