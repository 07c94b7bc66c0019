import type { ConfirmedMerge } from "../../portfolio/orders/confirmedMerge";
import type { MergeProposalView } from "../../worker/sessionApi";

/** A proposal under the name to keep. */
export const mergesOf = ({ names }: MergeProposalView, keep: string): ConfirmedMerge[] =>
  names.filter(({ name }) => name !== keep).map(({ name }) => ({ from: name, to: keep }));
