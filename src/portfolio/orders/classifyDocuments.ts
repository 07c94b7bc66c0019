import { foldText } from "./reading/foldText";
import type { SourceProfile } from "./profiles/sourceProfile";

/** What a document is: an order that counts, one whose amount is taken back, or one that never came to be. */
export type DocumentKind = "order" | "creditNote" | "cancelled";

/** Codes that programs give their credit notes: AV, AVC (of a customer), CN … */
const creditNoteCode = /^(av|avo|avc|avcl|avf|fav|fa av|cn|crn|cm|cnote|ncr)$/;
/** Codes of one letter, which mean this only beside one another. */
const invoiceLetter = "f";
const creditNoteLetter = "a";
const creditNote =
  /^credits?$|\b(avoirs?|credit (note|memo|invoice)|note de credit|remboursements?|refund|retours?|returns?)\b/;
const cancelled =
  /\b(annule(e|s|es)?|annulation|cancel(l?ed|lation)?|void(ed)?|brouillon|draft|devis|quotes?|quotation|pro ?forma|refused|refuse(e|s|es)?|closed lost|perdue?s?|refunded|rembourse(e|s|es)?|expire(d|e|s|es)?|failed|echoue(e|s|es)?|echec|declined|rejete(e|s|es)?|rejected|abandon(ed|ne(e|s|es)?)|(payment|authentication) error|erreur)\b/;
const won = /\b(closed won|gagnee?s?|won)\b/;

const kinds: readonly DocumentKind[] = ["order", "creditNote", "cancelled"];

/**
 * The kind of document each distinct status or type names. Where some deals are marked as won, only those count. A document
 * partly refunded counts whole: its refund is a document of its own.
 *
 * @param own Folded statuses that the source uses in a way of its own; they come first.
 * @example
 * classifyDocuments(["Facture", "Avoir", "Brouillon"]) // ["order", "creditNote", "cancelled"]
 */
export function classifyDocuments(names: readonly string[], own: SourceProfile["statuses"] = {}): DocumentKind[] {
  const folded = names.map(foldText);
  const hasLetters = folded.includes(invoiceLetter) && folded.includes(creditNoteLetter);
  const isCreditNote = (name: string) =>
    creditNoteCode.test(name) || creditNote.test(name) || (hasLetters && name === creditNoteLetter);
  const onlyWon = folded.some((name) => won.test(name));
  return folded.map((name) => {
    const known = kinds.find((kind) => own[kind]?.includes(name));
    if (known) return known;
    if (/^parti(ally|ellement) /.test(name)) return "order";
    if (cancelled.test(name)) return "cancelled";
    if (isCreditNote(name)) return "creditNote";
    return onlyWon && !won.test(name) ? "cancelled" : "order";
  });
}
