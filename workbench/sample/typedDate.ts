import { dateOfSerial } from "./daySerial";

/**
 * A day as text, the way an export that lost its number formats has it.
 *
 * @example
 * typedDate(46022) // "31/12/2025"
 */
export function typedDate(serial: number): string {
  const [year, month, day] = dateOfSerial(serial).toISOString().slice(0, 10).split("-");
  return `${day}/${month}/${year}`;
}
