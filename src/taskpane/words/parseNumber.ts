/**
 * A number as people type it, with a comma or a point, with or without thousands spaces; `null` when it is none.
 *
 * @example
 * parseNumber("1 250,5") // 1250.5
 */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
