import { foldText } from "../reading/foldText";
import { columnOf } from "../table/columnOf";
import { textsMet } from "../table/textsMet";
import { asideCode } from "../draft/asideCode";
import type { SourceProfile } from "./sourceProfile";

const invoice = /^factures?\b|^avoirs?\b/;
/** What a document is before it is invoiced. */
const earlier = /^(preparation|bons? d)/;

/**
 * Lines of sales documents of Sage 100. Where the export holds invoices, the purchase orders and delivery notes that became
 * invoices are left out: they would count twice.
 */
export const sage100: SourceProfile = {
  id: "sage100",
  signatures: [
    ["n piece", "code tiers", "designation", "montant ht"],
    ["n piece", "n compte tiers", "designation", "montant ht"],
    ["n piece", "intitule", "designation", "montant ht"],
    ["n piece", "intitule", "ref article", "montant ht"],
    ["n de piece", "n tiers", "designation", "montant ht"],
    ["n piece", "type de document", "intitule", "montant ht"],
  ],
  columns: {
    date: ["date", "date piece", "date de piece", "date document"],
    amount: ["montant ht", "montant ht net", "total ht"],
    order: ["n piece", "n de piece"],
    quantity: ["qte", "quantite"],
    unitPrice: ["pu ht", "pu net", "prix unitaire"],
    family: ["famille", "famille article", "code famille", "designation", "ref article"],
    documentType: ["type de document", "type document", "type"],
    salesperson: ["representant", "collaborateur"],
  },
  statuses: {
    creditNote: [
      "avoir",
      "facture d avoir",
      "facture de retour",
      "bon de retour",
      "bon d avoir",
      "bon d avoir financier",
    ],
    cancelled: ["devis", "projet de facture"],
  },
  prepare: (table, headerRow, mapping) => {
    const aside = new Uint8Array(table.count);
    if (mapping.documentType === undefined) return { table, mapping, aside };
    const types = columnOf(table, mapping.documentType);
    const folded = types.texts.map(foldText);
    const { met } = textsMet(types, headerRow + 1, table.count);
    if (met.some((code) => invoice.test(folded[code]!))) {
      const isEarlier = folded.map((type) => earlier.test(type));
      for (let row = headerRow + 1; row < table.count; row++) {
        if (isEarlier[types.codes[row]!] === true) aside[row] = asideCode("cancelled");
      }
    }
    return { table, mapping, aside };
  },
};
