import { abcDistances } from "./abcDistances";
import type { ClassDistances } from "./classDistances";
import { classifyAbc, type Abc } from "./classifyAbc";

/** Where A and B end, as shares of the total. */
export type AbcCuts = readonly [a: number, b: number];

/** The classes of each customer by two amounts. */
export interface CrossedAbc {
  readonly revenue: Abc;
  readonly potential: Abc;
}

/**
 * What the classes of the potential are usually made of: of the customers, of the potential. A′ is the fifth that makes 80 %,
 * B′ the half that makes 15 %, C′ the rest.
 */
export const potentialReference = {
  customers: [0.2, 0.5, 0.3],
  potential: [0.8, 0.15, 0.05],
} as const;

/**
 * ABC on revenue across ABC′ on potential: nine cells, and those of a negative revenue. Both are cut at cumulative shares of
 * their own total, 80 % and 95 % unless told otherwise.
 *
 * @throws Problem `noPositiveTotal` when revenue or potential do not add up to more than 0, `cutsInvalid`.
 * @example
 * crossAbc([70, 20, 10], [10, 20, 70]).potential.classes // [2, 1, 0]
 */
export const crossAbc = (
  revenues: ArrayLike<number>,
  potentials: ArrayLike<number>,
  revenueCuts?: AbcCuts,
  potentialCuts?: AbcCuts,
): CrossedAbc => ({
  revenue: classifyAbc(revenues, revenueCuts ? { cuts: revenueCuts } : {}),
  potential: classifyAbc(potentials, potentialCuts ? { cuts: potentialCuts } : {}),
});

/**
 * The distances to the next class of the potential, as `abcDistances` tells them: but a potential cannot be negative, so that
 * nothing leads down from C′.
 */
export function potentialDistances(potentialCents: ArrayLike<number>, cuts: AbcCuts): ClassDistances {
  const { up, down } = abcDistances(potentialCents, { cuts });
  const { classes } = classifyAbc(potentialCents, { cuts });
  return {
    up,
    down: down.map((distance, customer) => (classes[customer] === 2 ? NaN : distance)),
  };
}
