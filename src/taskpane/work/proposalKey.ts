import type { MergeProposalView } from "../../worker/sessionApi";

/** Tells a proposal from the others: a name is in one of them only, and a cell has no tab in its name. */
export const proposalKey = ({ names }: Pick<MergeProposalView, "names">): string =>
  names
    .map(({ name }) => name)
    .sort()
    .join("\t");
