import type { ConfirmedMerge } from "../../portfolio/orders/confirmedMerge";
import type { MergeProposalView } from "../../worker/sessionApi";

/** The merges without those of one proposal. */
export function withoutMerge(merges: readonly ConfirmedMerge[], { names }: MergeProposalView): ConfirmedMerge[] {
  const apart = new Set(names.map(({ name }) => name));
  return merges.filter(({ from, to }) => !(apart.has(from) && apart.has(to)));
}
