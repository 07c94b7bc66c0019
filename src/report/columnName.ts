/**
 * Letters of a 0-based column, as A1 references write it.
 *
 * @example
 * columnName(27) // "AB"
 */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
