/**
 * Customers in the order they deserve a visit before they are gone: by what is at risk, then by what they should bring, largest first.
 * Without a model nothing is known to be at risk (NaN), and what they should bring decides. Customers without a forecast come last.
 */
export function mostAtRiskFirst(atRisk: Float64Array, value: Float64Array): Int32Array {
  const [risk, brings] = [atRisk, value].map((amounts) =>
    amounts.map((amount) => (Number.isNaN(amount) ? -1 : amount)),
  );
  return Int32Array.from(atRisk.keys()).sort((a, b) => risk![b]! - risk![a]! || brings![b]! - brings![a]! || a - b);
}
