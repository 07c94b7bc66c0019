/** Excel's serial of 1 January 1970. */
const unixEpoch = 25_569;
const dayLength = 86_400_000;

/**
 * A day serial as ISO 8601 writes it.
 *
 * @example
 * isoDay(45356) // "2024-03-05"
 */
export const isoDay = (serial: number): string => new Date((serial - unixEpoch) * dayLength).toISOString().slice(0, 10);
