import { roundTo } from "../../portfolio/statistics/roundTo";
import { shareDecimals } from "../shared/shareDecimals";

/** A share as whole percents, rounded down: under a limit it never reads as the limit. */
export const wholePercent = (share: number): number => Math.floor(roundTo(100 * roundTo(share, shareDecimals), 6));

/** The same of a cell that holds a share. */
export const wholePercentOf = (cell: string): string => `INT(ROUND(100*${cell},6))`;
