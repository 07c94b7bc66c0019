/** Five classes of the weighted score, from the lowest. */
export const scoreClasses = ["veryLow", "low", "medium", "high", "veryHigh"] as const;

/** Points of a class: five of them make the hundred. */
export const scoreBand = 20;

/** A score is read as people see it, with two decimals; the rest is the noise of decimal fractions. */
export const bandTolerance = 0.005 + 1e-9;

/**
 * Position in `scoreClasses` of a score out of 100: a class begins at 0, 20, 40, 60 and 80 points.
 *
 * @example
 * scoreClasses[scoreClassOf(62.5)] // "high"
 */
export const scoreClassOf = (score: number): number =>
  Math.min(scoreClasses.length - 1, Math.max(0, Math.floor((score + bandTolerance) / scoreBand)));
