import { classifyDocuments, type DocumentKind } from "../classifyDocuments";
import { foldText } from "../reading/foldText";
import type { ImportDraft } from "./importDraft";
import { headerOf } from "./headerOf";

const yes = new Set(["oui", "o", "yes", "y", "true", "vrai", "1", "x"]);
/** As `foldText` writes them: "no" is "n". */
const no = new Set(["non", "n", "false", "faux", "0"]);

/**
 * What each status or type of the source stands for, by its code; empty when the source has none. In a column that answers its
 * own header ("Annulée": "Oui"), a yes stands for what the header says.
 */
export function documentKinds({ documentType, source }: ImportDraft): DocumentKind[] {
  if (documentType === null) return [];
  const statuses = source.profile?.statuses;
  const { names } = documentType;
  const answers = names.map(foldText);
  if (names.length > 0 && answers.every((answer) => yes.has(answer) || no.has(answer))) {
    const [asked] = classifyDocuments([headerOf(source, source.mapping.documentType!)], statuses);
    return answers.map((answer) => (yes.has(answer) ? asked! : "order"));
  }
  return classifyDocuments(names, statuses);
}
