import { cellStatus } from "./cellStatus";
import { centsOf } from "./centsOf";
import type { AmountColumn } from "./readAmounts";
import type { NumberColumn } from "./readNumbers";

/** Numbers in whole currency units as integer cents; the ones too large to be exact become unreadable. */
export function toAmounts({ values, status: readStatus, ...traits }: NumberColumn): AmountColumn {
  const cents = new Float64Array(values.length);
  const status = readStatus.slice();
  let rounded = 0;
  for (let entry = 0; entry < values.length; entry++) {
    if (status[entry] !== cellStatus.read) continue;
    const value = values[entry]!;
    const whole = centsOf(value);
    if (whole === null) status[entry] = cellStatus.unreadable;
    else {
      cents[entry] = whole;
      if (Math.abs(value * 100 - whole) > 1e-6 * Math.max(1, Math.abs(whole) * 1e-6)) rounded++;
    }
  }
  return { cents, status, rounded, ...traits };
}
