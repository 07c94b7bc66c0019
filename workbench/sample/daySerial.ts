const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * The Excel day serial of a calendar date (1900 date system).
 *
 * @param month 1 to 12.
 * @example
 * daySerial(2025, 12, 31) // 46022
 */
export const daySerial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay;

/** The calendar date of an Excel day serial, at midnight UTC. */
export const dateOfSerial = (serial: number): Date => new Date(dayZero + serial * millisecondsPerDay);
