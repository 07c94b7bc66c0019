import type { MergeProposal } from "../mergeProposal";
import { foldCompanyName, type FoldedCompanyName } from "./foldCompanyName";
import { isCodeLike } from "./isCodeLike";
import { pairsOneLetterApart } from "./pairsOneLetterApart";

/** Names of one form: any of them folds like another of them. */
interface FormGroup {
  /** Positions of the names, the one to keep first. */
  readonly members: number[];
  /** Groups a letter apart. */
  readonly near: Set<FormGroup>;
}

/**
 * Names that look like one customer, to be confirmed by a person. Names of one `form` differ in accents, case, punctuation,
 * spaces, legal form, "&" or the order of words; names a `letter` apart have a letter more, less, changed or two swapped, in
 * eight letters or more with the same numbers. Codes and e-mail addresses are never proposed. No name is in two proposals,
 * and the order of the names given does not matter.
 *
 * @param customers one entry per customer: name, revenue in cents, number of rows; names are distinct
 * @returns the proposals, the one whose first name has the most revenue first
 * @example
 * proposeMerges({ names: ["SARL Le Goff", "Le Goff"], revenueCents: [100, 900], rows: [1, 3] })
 * // [{ names: ["Le Goff", "SARL Le Goff"], reason: "form" }]
 */
export function proposeMerges(customers: {
  readonly names: readonly string[];
  readonly revenueCents: ArrayLike<number>;
  readonly rows: ArrayLike<number>;
}): MergeProposal[] {
  const { names, revenueCents, rows } = customers;
  const ranked = names.flatMap((name, position) => (isCodeLike(name) ? [] : [position]));
  ranked.sort((a, b) => revenueCents[b]! - revenueCents[a]! || rows[b]! - rows[a]! || (names[a]! < names[b]! ? -1 : 1));
  const folded = ranked.map((position) => foldCompanyName(names[position]!));
  const groupOf = groupByForm(ranked, folded);
  for (const [a, b] of pairsOneLetterApart(folded)) {
    const [one, other] = [groupOf[a]!, groupOf[b]!];
    if (one === other) continue;
    one.near.add(other);
    other.near.add(one);
  }
  const taken = new Set<FormGroup>();
  return [...new Set(groupOf)].flatMap((group): MergeProposal[] => {
    if (taken.has(group)) return [];
    taken.add(group);
    // Only what is near the name to keep: a chain of slips would end far from it.
    const near = [...group.near].filter((other) => !taken.has(other));
    for (const other of near) taken.add(other);
    const members = [group, ...near].flatMap((each) => each.members).sort((a, b) => a - b);
    if (members.length < 2) return [];
    return [
      {
        names: members.map((rank) => names[ranked[rank]!]!),
        reason: near.length > 0 ? "letter" : "form",
      },
    ];
  });
}

/** The group of each name, by rank; groups meet where their names are joined or sorted alike. */
function groupByForm(ranked: readonly number[], folded: readonly FoldedCompanyName[]): FormGroup[] {
  const groupOf: FormGroup[] = [];
  const byJoined = new Map<string, number>();
  const bySorted = new Map<string, number>();
  ranked.forEach((_, rank) => {
    const own: FormGroup = { members: [rank], near: new Set() };
    groupOf.push(own);
    const { joined, sorted } = folded[rank]!;
    uniteWith(byJoined, joined);
    uniteWith(bySorted, sorted);

    function uniteWith(ranks: Map<string, number>, key: string): void {
      const first = ranks.get(key);
      if (first === undefined) ranks.set(key, rank);
      else unite(groupOf, first, rank);
    }
  });
  return groupOf;
}

/** Brings two groups together under the one with the better rank. */
function unite(groupOf: FormGroup[], a: number, b: number): void {
  if (groupOf[a] === groupOf[b]) return;
  const [kept, given] =
    groupOf[a]!.members[0]! < groupOf[b]!.members[0]! ? [groupOf[a]!, groupOf[b]!] : [groupOf[b]!, groupOf[a]!];
  for (const rank of given.members) groupOf[rank] = kept;
  kept.members.push(...given.members);
}
