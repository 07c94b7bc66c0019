/** Taken once: this runs millions of times. */
const { imul } = Math;

/**
 * Uniform numbers in [0, 1) that are the same for the same seed: mulberry32 (Ettinger, 2017), for results that do not change from run
 * to run.
 *
 * @param seed A whole number.
 * @example
 * const random = seededRandom(1);
 * random() // 0.6270739405881613
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
