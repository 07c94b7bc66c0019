import { cellStatus } from "./cellStatus";
import type { NumberColumn } from "./readNumbers";

/** Numbers of orders: whatever is no whole number from 0 on is unreadable. */
export function toCounts(numbers: NumberColumn): NumberColumn {
  const { values } = numbers;
  const status = numbers.status.slice();
  for (let entry = 0; entry < values.length; entry++) {
    const isCount = Number.isInteger(values[entry]) && values[entry]! >= 0;
    if (status[entry] === cellStatus.read && !isCount) status[entry] = cellStatus.unreadable;
  }
  return { ...numbers, status };
}
