/** Room for the last digits of times that were computed. */
const tolerance = 1e-9;

/**
 * Periods that have ended within `time`: customers of the BG/BB model can order once a period, so that a period begun brings nothing yet.
 *
 * @example
 * wholePeriods(5.7) // 5
 */
export const wholePeriods = (time: number): number => Math.floor(time + tolerance);
