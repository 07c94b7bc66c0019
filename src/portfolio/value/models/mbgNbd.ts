import { leavesAfterOrders } from "./bgNbd/leavesAfterOrders";

/**
 * MBG/NBD: BG/NBD whose customers may also leave right after their first order (Batislam, Denizel and Filiztekin, "Empirical validation and
 * comparison of models for customer base analysis", International Journal of Research in Marketing 24, 2007). Once it is known that a
 * customer is there, its future is that of BG/NBD: `parametersIfAlive` are those of a customer that leaves after one of its next orders
 * only.
 *
 * @example
 * mbgNbd.probabilityAlive([0.525, 6.183, 0.891, 1.614], { repeats: 0, lastRepeat: 0, observed: 39 }) // below 1
 */
export const mbgNbd = leavesAfterOrders("mbgNbd", 1);
