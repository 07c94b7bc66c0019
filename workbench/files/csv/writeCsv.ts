import { writeCsv as writeText } from "hucre/csv";
import type { Language } from "../language";

/**
 * Rows of displayed text as the file Excel itself would save in that language: UTF-8 with mark, `;` in French.
 * Text that a spreadsheet would take for a formula gets an apostrophe before it, so that opening it again runs nothing.
 */
export function writeCsv(rows: readonly (readonly string[])[], language: Language): Uint8Array {
  const text = writeText(
    rows.map((row) => row.map(withoutFormula)),
    { delimiter: language === "fr" ? ";" : ",", bom: true },
  );
  return new TextEncoder().encode(`${text}\r\n`);
}

function withoutFormula(text: string): string {
  const looksLikeNumber = /^[-+][\d\s.,\u00A0\u202F]+ ?[€$£%]?$/.test(text);
  return /^[=+\-@\t\r]/.test(text) && !looksLikeNumber ? `'${text}` : text;
}
