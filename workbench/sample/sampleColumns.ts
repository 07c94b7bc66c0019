import type { SampleWords } from "./sampleWords";

/** The columns of the sample in order, with the headers an invoicing system would write and their widths in characters. */
export const sampleColumns = [
  { key: "order", header: ["Order no", "N° commande"], width: 14 },
  { key: "date", header: ["Order date", "Date commande"], width: 15 },
  { key: "customer", header: ["Customer", "Client"], width: 30 },
  { key: "amount", header: ["Net amount", "Montant HT"], width: 14 },
  { key: "margin", header: ["Margin", "Marge"], width: 12 },
  { key: "family", header: ["Product family", "Famille"], width: 26 },
  { key: "sector", header: ["Industry", "Secteur d'activité"], width: 19 },
  { key: "region", header: ["Region", "Région"], width: 20 },
  { key: "salesperson", header: ["Salesperson", "Commercial"], width: 16 },
  { key: "documentType", header: ["Document type", "Type de document"], width: 18 },
] as const satisfies readonly { key: string; header: SampleWords; width: number }[];

export type SampleColumn = (typeof sampleColumns)[number]["key"];
