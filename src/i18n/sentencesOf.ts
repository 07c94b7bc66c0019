import type { ProblemText } from "./describeProblem";

/**
 * A problem as running text, where there is no place for a title.
 *
 * @example
 * sentencesOf({ what: "Two columns are called Date", why: "", next: "Rename one." }) // "Two columns are called Date. Rename one."
 */
export const sentencesOf = ({ what, why, next }: ProblemText): string =>
  [/[.!?…]$/.test(what) ? what : `${what}.`, why, next].filter(Boolean).join(" ");
