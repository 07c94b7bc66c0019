const logicalWords = /^(true|false|vrai|faux)$/i;
const readAsSomethingElse = /^[=+\-@'#\t\r\n]|\d/;

/**
 * Text as it must be handed to `Range.values` so that the cell holds exactly this text: whatever Excel could take for a
 * formula, a number, a date, a logical value or an error gets a leading apostrophe, which Excel does not show. Excel
 * skips spaces before it decides, so they are skipped here too. Any text with a digit counts: "3-4" would become a date.
 *
 * @example
 * asTextValue("=HYPERLINK(1)") // "'=HYPERLINK(1)"
 * asTextValue("Conserverie Perrin") // "Conserverie Perrin"
 */
export function asTextValue(text: string): string {
  const seen = text.trim();
  return readAsSomethingElse.test(seen) || /^\s*\t/.test(text) || logicalWords.test(seen) ? `'${text}` : text;
}
