/**
 * The rate of a part of the year that compounds to a rate a year: (1 + d)^(1/n) − 1.
 *
 * @param periods Periods in a year: 12 for months, 4 for quarters.
 * @example
 * periodicRate(0.1, 12) // 0.00797…
 */
export const periodicRate = (yearly: number, periods: number): number => (1 + yearly) ** (1 / periods) - 1;
