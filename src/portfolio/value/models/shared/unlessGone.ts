/**
 * Number of future orders of a customer that may have left: the distribution it has if it is there still, with the probability that it is
 * not added to no order at all. Writes into the distribution given, and returns it.
 *
 * @param alive P(alive).
 * @example
 * unlessGone(Float64Array.of(0.5, 0.5), 0.8) // 0.6, 0.4
 */
export function unlessGone(ifAlive: Float64Array, alive: number): Float64Array {
  for (let n = 0; n < ifAlive.length; n++) ifAlive[n]! *= alive;
  ifAlive[0]! += 1 - alive;
  return ifAlive;
}
