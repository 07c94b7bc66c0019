import { Memory } from "./Memory";

/**
 * What the custom functions share: the ranges they were given and what they read, summed up, ranked and fitted from them.
 * Three columns of a million orders, the orders read and a hundred thousand customers are nine million cells; most weigh
 * 8 bytes.
 */
export const functionMemory = new Memory({ entries: 128, cells: 12_000_000 });
