import { cellStatus } from "./cellStatus";
import type { NumberColumn } from "./readNumbers";

/** Numbers of orders: whatever is no whole number from 0 on is unreadable. */
export function toCounts(numbers: NumberColumn): NumberColumn {
  const status = numbers.status.map((read, entry) => {
    const value = numbers.values[entry]!;
    return read === cellStatus.read && !(Number.isInteger(value) && value >= 0) ? cellStatus.unreadable : read;
  });
  return { ...numbers, status };
}
