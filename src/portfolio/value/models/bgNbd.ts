import { leavesAfterOrders } from "./bgNbd/leavesAfterOrders";

/**
 * BG/NBD: customers order at random at their own pace and may leave after each repeat order (Fader, Hardie and Lee, "Counting your
 * customers the easy way", Marketing Science 24, 2005). Parameters r and α of the pace, a and b of the chance of leaving. A customer that
 * never came back has had no chance to leave: its P(alive) is 1 however long it has been silent.
 *
 * @example
 * bgNbd.expectedOrders([0.243, 4.414, 0.793, 2.426], 52) // 1.4460
 */
export const bgNbd = leavesAfterOrders("bgNbd", 0);
