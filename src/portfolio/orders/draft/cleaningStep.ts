import type { ImportDraft } from "./importDraft";

/** One concept of cleaning: from an import to the next state of it, without changing the one it was given. */
export type CleaningStep = (draft: ImportDraft) => ImportDraft;
