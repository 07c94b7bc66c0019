import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { MergeProposal } from "../portfolio/orders/mergeProposal";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { MergeProposalView } from "./sessionApi";
import type { NameTotals } from "./sumUpNames";

const reasonWord = { form: "mergeForm", letter: "mergeLetter" } as const;

/** The merges nobody proposed, by the name they lead to. */
function mergedByHand(merges: readonly ConfirmedMerge[], proposed: ReadonlySet<ConfirmedMerge>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const merge of merges) {
    if (proposed.has(merge)) continue;
    groups.set(merge.to, [...(groups.get(merge.to) ?? []), merge.from]);
  }
  return groups;
}

/** The names that look like one customer, and those somebody confirmed, with what each of them bought; largest first. */
export function describeMerges(
  { names, revenueCents, rows }: NameTotals,
  proposals: readonly MergeProposal[],
  merges: readonly ConfirmedMerge[],
  language: Language,
): MergeProposalView[] {
  const say = importSpeaker(language);
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const totals = (name: string) => {
    const code = codeOf.get(name);
    return {
      name,
      rows: code === undefined ? 0 : rows[code]!,
      revenue: code === undefined ? 0 : revenueCents[code]! / 100,
    };
  };
  const proposed = new Set<ConfirmedMerge>();
  const views = proposals.map((proposal): MergeProposalView => {
    const within = new Set(proposal.names);
    const kept = merges.find(({ from, to }) => within.has(from) && within.has(to))?.to ?? null;
    const confirmed = merges.filter(({ from, to }) => to === kept && within.has(from));
    for (const merge of confirmed) proposed.add(merge);
    // The sheet of the merges can be edited: a name of the proposal may count as somebody else, or as itself.
    const together = new Set([kept, ...confirmed.map(({ from }) => from)]);
    return {
      names: (kept === null ? proposal.names : proposal.names.filter((name) => together.has(name))).map(totals),
      reason: say(reasonWord[proposal.reason]),
      confirmed: kept,
    };
  });
  for (const [to, from] of mergedByHand(merges, proposed)) {
    views.push({ names: [to, ...from].map(totals), reason: say("mergeByHand"), confirmed: to });
  }
  const size = ({ names: group }: MergeProposalView): number => group.reduce((sum, { revenue }) => sum + revenue, 0);
  return views.sort((a, b) => size(b) - size(a));
}
