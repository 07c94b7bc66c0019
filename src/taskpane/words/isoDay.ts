const firstUnixDay = 25569;
const millisecondsPerDay = 86_400_000;

/**
 * An Excel day serial as `2025-12-31`, the form date inputs speak.
 *
 * @example
 * isoDay(46022) // "2025-12-31"
 */
export const isoDay = (serial: number): string =>
  new Date((serial - firstUnixDay) * millisecondsPerDay).toISOString().slice(0, 10);

/**
 * The day serial of `2025-12-31`; `null` when the text is no date from 1900 on.
 *
 * @example
 * daySerial("2025-12-31") // 46022
 */
export function daySerial(iso: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const serial = time / millisecondsPerDay + firstUnixDay;
  // 30 February would roll over into March.
  return serial >= 1 && isoDay(serial) === iso ? serial : null;
}
