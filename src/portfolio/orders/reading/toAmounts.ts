import { cellStatus } from "./cellStatus";
import { centsOf } from "./centsOf";
import type { AmountColumn } from "./readAmounts";
import type { NumberColumn } from "./readNumbers";

/** Below this, a whole number of cents is what `centsOf` makes of it. */
const exactCents = 1e12;

/** Numbers in whole currency units as integer cents; the ones too large to be exact become unreadable. */
export function toAmounts({ values, status: given, ...traits }: NumberColumn): AmountColumn {
  const cents = new Float64Array(values.length);
  let status = given;
  let rounded = 0;
  for (let entry = 0; entry < values.length; entry++) {
    if (status[entry] !== cellStatus.read) continue;
    const value = values[entry]!;
    const scaled = value * 100;
    // Most amounts are whole cents as they stand.
    if (Number.isInteger(scaled) && Math.abs(scaled) < exactCents) {
      // Never −0.
      cents[entry] = scaled + 0;
      continue;
    }
    const whole = centsOf(value);
    if (whole === null) {
      if (status === given) status = given.slice();
      status[entry] = cellStatus.unreadable;
    } else {
      cents[entry] = whole;
      if (Math.abs(value * 100 - whole) > 1e-6 * Math.max(1, Math.abs(whole) * 1e-6)) rounded++;
    }
  }
  return { cents, status, rounded, ...traits };
}
