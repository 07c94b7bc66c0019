/** Excel's serial of 1 January 1970. */
const unixEpoch = 25_569;
const dayLength = 86_400_000;

/**
 * Excel day serial (1900 date system) of a calendar day; `null` when there is no such day. Exact from March 1900 on.
 *
 * @example
 * serialOf(2024, 2, 29) // 45351
 */
export function serialOf(year: number, month: number, day: number): number | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day
    ? moment.getTime() / dayLength + unixEpoch
    : null;
}
