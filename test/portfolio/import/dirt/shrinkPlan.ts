import type { ExportPlan } from "./exportPlan";

const fewestLines = 20;

/** The smallest plan near a failing one that still fails: fewer kinds of dirt first, then fewer lines. */
export function shrinkPlan(plan: ExportPlan, fails: (smaller: ExportPlan) => boolean): ExportPlan {
  let smallest = plan;
  for (const kind of plan.kinds) {
    const smaller = { ...smallest, kinds: smallest.kinds.filter((other) => other !== kind) };
    if (fails(smaller)) smallest = smaller;
  }
  for (let lines = smallest.lines >> 1; lines >= fewestLines; lines >>= 1) {
    const smaller = { ...smallest, lines };
    if (fails(smaller)) smallest = smaller;
  }
  return smallest;
}
