import type { GroupedHistories } from "../../../../src/portfolio/value/models/purchaseHistories";

/**
 * Years with a gift among the 6 after the first gift, the last of them, and how many of 11,104 donors of a public radio station (cohort of
 * 1995; Fader, Hardie, Shang, Marketing Science 29, 2010, Table 1).
 */
const donors: readonly (readonly [repeats: number, lastRepeat: number, donors: number])[] = [
  [0, 0, 3464],
  [1, 1, 1091],
  [1, 2, 277],
  [1, 3, 129],
  [1, 4, 78],
  [1, 5, 119],
  [1, 6, 129],
  [2, 2, 613],
  [2, 3, 255],
  [2, 4, 155],
  [2, 5, 173],
  [2, 6, 234],
  [3, 3, 322],
  [3, 4, 181],
  [3, 5, 225],
  [3, 6, 357],
  [4, 4, 240],
  [4, 5, 284],
  [4, 6, 512],
  [5, 5, 335],
  [5, 6, 728],
  [6, 6, 1203],
];

/** The donors as groups of equal histories. */
export const donations: GroupedHistories = {
  count: donors.length,
  repeats: Float64Array.from(donors, ([repeats]) => repeats),
  lastRepeat: Float64Array.from(donors, ([, lastRepeat]) => lastRepeat),
  observed: new Float64Array(donors.length).fill(6),
  weights: Float64Array.from(donors, ([, , count]) => count),
  groupOf: Int32Array.from(donors.flatMap(([, , count], group) => Array.from({ length: count }, () => group))),
};

/** Maximum likelihood as published: α, β, γ, δ. */
export const donationParameters = Float64Array.of(1.203522, 0.749716, 0.656718, 2.783443);
