import { roundTo } from "../../statistics/roundTo";

/** Customers less likely than this to be still there are taken for gone: a visit comes too late to keep them. */
export const goneUnder = 0.1;

/** Decimals of a probability on a sheet: formulas over its cells and these values then agree on who is gone. */
export const probabilityDecimals = 4;

/** Whether a customer with this P(alive) is taken for gone; nobody is whose P(alive) is not known. */
export const isProbablyGone = (alive: number): boolean =>
  !Number.isNaN(alive) && roundTo(alive, probabilityDecimals) < goneUnder;
