import type { RollingPeriod } from "./rollingPeriods";

/** A period counts as whole from this share of its days on: data rarely begin on its very first day. */
export const wholeFrom = 0.95;

/** Whether the data reach back over all of a period. */
export const wholePeriod = ({ coverage }: Pick<RollingPeriod, "coverage">): boolean => coverage >= wholeFrom;
