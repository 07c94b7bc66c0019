import { Problem } from "../../../portfolio/problem";

/** The rule that a problem is about, by its place from 0; `null` when it is about no rule in particular. */
export function ruleAtFault(error: unknown): number | null {
  const place = error instanceof Problem ? error.facts.rule : undefined;
  return typeof place === "number" ? place - 1 : null;
}
