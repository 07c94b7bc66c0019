/** Names that look like one customer. Proposed, never applied by itself. */
export interface MergeProposal {
  /** All spellings; the one to keep (most revenue, then most rows) first. */
  readonly names: readonly string[];
  /** `form`: equal but for legal form, accents, case, punctuation or the order of words; `letter`: one letter apart. */
  readonly reason: "form" | "letter";
}
