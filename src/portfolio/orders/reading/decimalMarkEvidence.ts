/**
 * What one amount written as text says about the decimal mark of its column: +1 comma, −1 point, a half when it is only likely.
 *
 * @example
 * decimalMarkEvidence("12,50") // 1
 */
export function decimalMarkEvidence(text: string): number {
  const marks = text.replace(/[^.,]/g, "");
  const last = marks.at(-1);
  if (last === undefined) return 0;
  const forLast = last === "," ? 1 : -1;
  if (marks.includes(last === "," ? "." : ",")) return forLast;
  if (marks.length > 1) return -forLast;
  const [, whole = "", cents = ""] = /(\d*)[.,](\d*)/.exec(text) ?? [];
  // Three digits after a single mark are thousands more often than thousandths: money has two decimals.
  return cents.length !== 3 || whole.length > 3 || Number(whole) === 0 ? forLast : -forLast / 2;
}
