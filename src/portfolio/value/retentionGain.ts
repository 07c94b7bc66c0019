import { Problem } from "../problem";
import { discountedLifetimeValue } from "./discountedLifetimeValue";

/**
 * How much more a customer is worth when more of them stay: CLV(r′)/CLV(r) − 1 with CLV(r) = m·r/(1 + d − r). The margin
 * cancels out.
 *
 * @param retention Share who stay today, above 0 and below 1.
 * @param improved Share who would stay.
 * @throws Problem `retentionBetween` {argument} unless both are above 0 and below 1; those of `discountedLifetimeValue`.
 * @example
 * retentionGain(0.88, 0.93, 0.1) // 0.3676…
 */
export function retentionGain(retention: number, improved: number, discount: number): number {
  for (const [argument, share] of Object.entries({ retention, points: improved })) {
    if (!(share > 0 && share < 1)) throw new Problem("retentionBetween", { argument });
  }
  const value = (share: number): number => discountedLifetimeValue({ margin: 1, retention: share, discount });
  return value(improved) / value(retention) - 1;
}
