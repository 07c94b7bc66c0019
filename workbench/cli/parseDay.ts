import { Problem } from "../../src/portfolio/problem";

/**
 * The Excel day serial of an ISO date.
 *
 * @param text `YYYY-MM-DD`, a day of the calendar from 1900-03-01 on (before it, Excel counts a day that never was).
 * @throws Problem `commandDate`.
 * @example
 * parseDay("2025-12-31") // 46022
 */
export function parseDay(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  const serial = time / 86_400_000 + 25_569;
  if (!(serial >= 61) || new Date(time).toISOString().slice(0, 10) !== text) throw new Problem("commandDate", { text });
  return serial;
}
