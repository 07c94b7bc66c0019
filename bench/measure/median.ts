/** The middle one of an odd number of values, the upper of the two in the middle of an even one. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
