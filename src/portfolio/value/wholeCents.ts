import { roundTo } from "../statistics/roundTo";

/**
 * An amount of cents that a share or a factor gave, in whole cents, half away from zero. Beyond a ten-thousandth of a cent
 * there is nothing but the noise of the factor, which must not decide a half.
 *
 * @example
 * wholeCents(1.15 * 150) // 173, though the product is a hair under 172.5
 */
export const wholeCents = (value: number): number => roundTo(roundTo(value, 4), 0);
