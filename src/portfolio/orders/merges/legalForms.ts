const setOf = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Legal forms, and words that stand for a company in general, as they begin a name; folded. */
export const leadingForms = setOf(
  "sarl sas sasu sa eurl snc sci scop scea gaec ets etablissement etablissements ste societe cie",
);

/** The same as they end a name, with the English, German, Dutch, Italian and Spanish ones. */
export const trailingForms = setOf(
  "sarl sas sasu sa eurl snc sci scop scea gaec ets ste cie compagnie " +
    "ltd limited inc incorporated llc llp plc corp corporation co company gmbh ag kg bv nv spa srl pty",
);
