/** Day serial of 1 January 1970 in Excel's 1900 date system. */
const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;

/**
 * The same day of the month a number of months earlier, the last day of that month where there is no such day: what
 * `EDATE(day, -months)` gives in Excel.
 *
 * @param day Excel day serial of the 1900 date system, after February 1900.
 * @example
 * monthsBefore(45351, 12) // 44985: from 29 February 2024 to 28 February 2023
 */
export function monthsBefore(day: number, months: number): number {
  const date = new Date((day - firstUnixDay) * millisecondsPerDay);
  const month = date.getUTCMonth() - months;
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0));
  const dayOfMonth = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return lastOfMonth.setUTCDate(dayOfMonth) / millisecondsPerDay + firstUnixDay;
}
