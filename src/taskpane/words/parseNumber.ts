import type { Language } from "../../i18n/translate";

/**
 * A number as people type it in their language: a comma or a point for decimals, thousands with spaces or, in English, with commas;
 * `null` when it is none.
 *
 * @example
 * parseNumber("1 250,5", "fr") // 1250.5
 * parseNumber("1,250.5", "en") // 1250.5
 */
export function parseNumber(text: string, language: Language): number | null {
  const tight = text.replace(/[\s\u00a0\u202f]/g, "").replace("\u2212", "-");
  const isGrouped = language === "en" && /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(tight);
  const plain = isGrouped ? tight.replaceAll(",", "") : tight.replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
