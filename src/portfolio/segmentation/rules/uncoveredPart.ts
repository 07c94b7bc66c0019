import type { RuleMetric } from "./customerRule";
import { intersectBoxes, wholeInterval, type RuleBox } from "./ruleBox";

/** Splits after which the search gives up: some hundredths of a second. */
const mostSplits = 50_000;

/** A value of the covering box that cuts the other, `null` when it covers it. */
function cutOf(box: RuleBox, cover: RuleBox): { metric: RuleMetric; at: number; inside: "below" | "above" } | null {
  for (const metric of Object.keys(cover) as RuleMetric[]) {
    const own = box[metric] ?? wholeInterval(metric);
    const { from, to } = cover[metric]!;
    if (from > own.from) return { metric, at: from, inside: "above" };
    if (to < own.to) return { metric, at: to, inside: "below" };
  }
  return null;
}

const cutsOf = (box: RuleBox, cover: RuleBox): number =>
  (Object.keys(cover) as RuleMetric[]).reduce((cuts, metric) => {
    const own = box[metric] ?? wholeInterval(metric);
    const { from, to } = cover[metric]!;
    return cuts + (from > own.from ? 1 : 0) + (to < own.to ? 1 : 0);
  }, 0);

/**
 * A part of a box that none of the others covers; `null` when together they cover it wholly. The box is split where the one
 * that is cut least cuts it, and each half is searched with the boxes that still touch it: exact, without ever building the
 * grid of all limits.
 *
 * @returns After very many splits `"undecided"`: nothing is claimed then.
 */
export function uncoveredPart(box: RuleBox, covers: readonly RuleBox[]): RuleBox | "undecided" | null {
  let splits = 0;
  const search = (part: RuleBox, near: readonly RuleBox[]): RuleBox | "undecided" | null => {
    const touching = near.filter((cover) => intersectBoxes(part, cover) !== null);
    if (touching.length === 0) return part;
    let nearest = touching[0]!;
    for (const cover of touching) if (cutsOf(part, cover) < cutsOf(part, nearest)) nearest = cover;
    const cut = cutOf(part, nearest);
    if (cut === null) return null;
    if (++splits > mostSplits) return "undecided";
    const own = part[cut.metric] ?? wholeInterval(cut.metric);
    const below = { ...part, [cut.metric]: { from: own.from, to: cut.at } };
    const above = { ...part, [cut.metric]: { from: cut.at, to: own.to } };
    const [outside, inside] = cut.inside === "above" ? [below, above] : [above, below];
    return search(outside, touching) ?? search(inside, touching);
  };
  return search(box, covers);
}
