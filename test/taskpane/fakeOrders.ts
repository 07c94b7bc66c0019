import type { OptionDefinition, Preview, PreviewClass, SourceLocation } from "../../src/analyses/analysis";
import type { Language } from "../../src/i18n/translate";
import type { FieldChoice, ImportView, SegmentView, SourceView } from "../../src/worker/sessionApi";

export const location: SourceLocation = {
  sheet: "Commandes",
  row: 0,
  column: 0,
  rows: 9062,
  columns: 8,
  table: "Commandes",
};

const headers = [
  "Raison sociale",
  "Date pièce",
  "Montant HT",
  "N° pièce",
  "Famille",
  "Secteur",
  "Représentant",
  "Remarque",
];
const samples = [
  ["Menuiserie Vasseur", "Garage Besson"],
  ["01/01/2023", "02/01/2023"],
  ["1 250,00", "89,90"],
  ["FA-0001"],
  ["Outillage", "Visserie"],
  ["Bois", "Métal", "Santé"],
  ["C. Nadaud"],
  [],
];

const field = (
  name: FieldChoice["field"],
  column: number | null,
  doubtful = false,
  reason = "",
  alternatives: readonly number[] = [],
): FieldChoice => ({
  field: name,
  column,
  doubtful,
  confidence: column === null ? 0 : doubtful ? 0.5 : 0.95,
  reason,
  alternatives,
});

export const sourceView = (language: Language): SourceView => ({
  headerRow: 0,
  columns: headers.map((header, index) => ({ index, header, samples: samples[index]! })),
  fields: [
    field("customer", 0),
    field("date", 1),
    field("amount", 2),
    field("order", 3),
    field("family", 4),
    field(
      "sector",
      5,
      true,
      language === "fr"
        ? "6 valeurs différentes, aucun nombre : plutôt une branche qu’un territoire."
        : "6 different values, no numbers: reads like an industry, not a territory.",
      [4, 6],
    ),
    field("salesperson", 6),
    field("margin", null),
    field("region", null),
    field("documentType", null),
    field("quantity", null),
    field("unitPrice", null),
  ],
  kind: "orders",
  profile: "",
  why:
    language === "fr"
      ? "Une liste de commandes : des clients figurent sur plusieurs lignes, chacune avec une date."
      : "A list of orders: customers stand on several rows, each with a date.",
  criteria: [],
  answers: {},
  remembered: false,
});

const segment = (
  language: Language,
  key: string,
  role: PreviewClass["role"],
  label: readonly [string, string],
  hint: readonly [string, string],
  customers: number,
  revenue: number,
): SegmentView => ({
  key,
  label: language === "fr" ? label[1] : label[0],
  hint: language === "fr" ? hint[1] : hint[0],
  role,
  strength: 1,
  customers,
  revenue,
  shareOfCustomers: customers / 300,
  shareOfRevenue: revenue / 4_750_518,
});

export const segmentViews = (language: Language): SegmentView[] => [
  segment(
    language,
    "champions",
    "strong",
    ["Champions", "Champions"],
    ["Recent, frequent, high value", "Récents, fréquents, gros montants"],
    62,
    2_327_000,
  ),
  segment(
    language,
    "loyal",
    "steady",
    ["Loyal", "Fidèles"],
    ["Regular, still buying", "Réguliers, toujours actifs"],
    63,
    997_000,
  ),
  segment(
    language,
    "promising",
    "rising",
    ["Promising", "Prometteurs"],
    ["Recent, small so far", "Récents, encore petits"],
    55,
    190_000,
  ),
  segment(
    language,
    "atRisk",
    "slipping",
    ["At risk", "À risque"],
    ["Were good, now late", "Bons clients, en retard"],
    40,
    952_000,
  ),
  segment(
    language,
    "dormant",
    "asleep",
    ["Dormant", "Endormis"],
    ["Small and silent", "Petits et silencieux"],
    80,
    284_518,
  ),
];

export const curve = (language: Language): Preview["chart"] => {
  const points = Array.from({ length: 300 }, (_, index): [number, number] => [
    index + 1,
    1 - (1 - (index + 1) / 300) ** 3.7,
  ]);
  return {
    kind: "curve",
    points,
    mark: {
      x: 104,
      y: 0.8,
      label: language === "fr" ? "104 clients" : "104 customers",
      detail: language === "fr" ? "35 % des clients" : "35% of customers",
    },
    xLabel: language === "fr" ? "300 clients" : "300 customers",
  };
};

export const rfmOptions: OptionDefinition[] = [
  {
    key: "measure",
    label: ["Amount counted", "Montant compté"],
    primary: true,
    kind: "choice",
    choices: [
      { value: "revenue", label: ["Revenue", "CA"] },
      { value: "margin", label: ["Margin", "Marge"] },
    ],
    initial: "revenue",
  },
  {
    key: "levels",
    label: ["Levels per score", "Niveaux par note"],
    primary: true,
    kind: "number",
    minimum: 2,
    maximum: 9,
    step: 1,
    initial: 5,
  },
  { key: "asOf", label: ["To", "Au"], primary: true, kind: "date", initial: null },
  {
    key: "weights",
    label: ["Weights", "Poids"],
    primary: false,
    kind: "numbers",
    labels: [
      ["Recency", "Récence"],
      ["Frequency", "Fréquence"],
      ["Amount", "Montant"],
    ],
    initial: [1, 1, 1],
  },
];

export const months: ImportView["months"] = Array.from({ length: 36 }, (_, index) => ({
  year: 2023 + Math.floor(index / 12),
  month: (index % 12) + 1,
  revenue: 90_000 + ((index * 7919) % 60_000) - (index % 12 === 7 ? 40_000 : 0),
}));
