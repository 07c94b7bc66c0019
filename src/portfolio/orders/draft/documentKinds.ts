import { classifyDocuments, type DocumentKind } from "../classifyDocuments";
import type { ImportDraft } from "./importDraft";

/** What each status or type of the source stands for, by its code; empty when the source has none. */
export function documentKinds({ documentType, source }: ImportDraft): DocumentKind[] {
  return documentType === null ? [] : classifyDocuments(documentType.names, source.profile?.statuses);
}
