const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;

/**
 * Whole months from one day to a later one: a month is complete on the same day of the next month.
 *
 * @param from Excel day serial of the 1900 date system, after February 1900.
 * @param to The same, not before `from`.
 * @example
 * monthsCompleted(44928, 46022) // 35: from 2 January 2023 to 31 December 2025
 */
export function monthsCompleted(from: number, to: number): number {
  const [first, last] = [from, to].map((day) => new Date((day - firstUnixDay) * millisecondsPerDay));
  const months = (last!.getUTCFullYear() - first!.getUTCFullYear()) * 12 + last!.getUTCMonth() - first!.getUTCMonth();
  return months - (last!.getUTCDate() < first!.getUTCDate() ? 1 : 0);
}
