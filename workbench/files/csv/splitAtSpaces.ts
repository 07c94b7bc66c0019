const fewestParts = 3;
const number = /^[-+]?\d+(?:[.,]\d+)?$/;

/**
 * The rows of a text in columns that runs of spaces separate, as old data sets are; null when it is no such text. It is
 * one only when each line has the same number of parts, three or more, and one column holds a number in every line (the
 * first line may be the header): a list of names and addresses is not split at the spaces in them.
 */
export function splitAtSpaces(text: string): string[][] | null {
  const rows: string[][] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const parts = trimmed.split(/ +/);
    if (parts.length < fewestParts || parts.length !== (rows[0] ?? parts).length) return null;
    rows.push(parts);
  }
  if (rows.length < 2) return null;
  const isNumeric = (_part: string, column: number) =>
    rows.every((row, index) => index === 0 || number.test(row[column]!));
  return rows[0]!.some(isNumeric) ? rows : null;
}
