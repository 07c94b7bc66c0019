/**
 * How many times its yearly margin a customer is worth, by the years it has been silent. A customer in state i buys again with
 * probability `returns[i]` and is then active (state 0); else it is silent for one year more, and past the last state lost for
 * good. Margin comes in the years it is active, the first at once.
 *
 * The chain is the Markov model (I − P/(1 + d))⁻¹·m solved by substitution: with aᵢ the discounted chance of becoming active
 * again from state i, aᵢ = (pᵢ + (1 − pᵢ)·aᵢ₊₁)/(1 + d), an active customer is worth 1/(1 − a₀), one in state i aᵢ/(1 − a₀).
 *
 * @returns `chances` are the aᵢ; `multipliers` is `null` where the value has no end (everybody stays, nothing is discounted).
 *   Both have one entry more than `returns`, for those who are lost: 0.
 * @example
 * chainMultipliers([0.8], 0.1).multipliers // [3.666…, 0], 1.1/(1.1 − 0.8)
 */
export function chainMultipliers(
  returns: readonly number[],
  discount: number,
): { readonly chances: readonly number[]; readonly multipliers: readonly number[] | null } {
  const chances = [...returns, 0];
  for (let state = returns.length - 1; state >= 0; state--) {
    const again = returns[state]!;
    chances[state] = (again + (1 - again) * chances[state + 1]!) / (1 + discount);
  }
  const [active = 0] = chances;
  const multipliers = active < 1 ? chances.map((chance, state) => (state === 0 ? 1 : chance) / (1 - active)) : null;
  return { chances, multipliers };
}
