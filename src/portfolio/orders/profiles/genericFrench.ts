import type { SourceProfile } from "./sourceProfile";

/** A French export of no known program: its columns are recognised by the names of `columnNames` and by their cells. */
export const genericFrench: SourceProfile = {
  id: "genericFrench",
  signatures: [],
  columns: {},
  footers: [
    "edite le",
    "edition du",
    "imprime le",
    "document genere",
    "page",
    "source",
    "fin de l etat",
    "nombre de lignes",
  ],
};
