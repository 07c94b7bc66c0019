import { scoreByRank } from "./scoreByRank";

/** Scores by mid-rank within each group; `groups[i]` is the group of `values[i]`. */
export function scoreByRankWithin(values: Float64Array, groups: ArrayLike<number>, levels: number): Uint8Array {
  const members = new Map<number, number[]>();
  for (let index = 0; index < values.length; index++) {
    const group = members.get(groups[index]!);
    if (group) group.push(index);
    else members.set(groups[index]!, [index]);
  }
  const scores = new Uint8Array(values.length);
  for (const indexes of members.values()) {
    const within = scoreByRank(
      Float64Array.from(indexes, (index) => values[index]!),
      levels,
    );
    indexes.forEach((index, position) => (scores[index] = within[position]!));
  }
  return scores;
}
