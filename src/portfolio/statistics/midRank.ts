import { eachMidRank } from "./eachMidRank";

/**
 * For each value, twice the number of smaller values plus the number of equal ones (itself included): the mid-rank
 * percentile times 2n, kept whole so that class limits are exact. Equal values get equal ranks, whatever the order of the
 * rows.
 *
 * @example
 * midRank([10, 20, 20]) // [1, 4, 4], that is 1/6, 4/6 and 4/6
 */
export const midRank = (values: ArrayLike<number>): Float64Array =>
  eachMidRank(new Float64Array(values), new Float64Array(values.length), (rank) => rank);
