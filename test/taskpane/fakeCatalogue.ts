import type { OptionDefinition, Preview } from "../../src/analyses/analysis";
import type { Language } from "../../src/i18n/translate";
import type { ColumnMapping } from "../../src/portfolio/orders/columnMapping";
import type { CustomerRules } from "../../src/portfolio/segmentation/rules/customerRule";
import type { CatalogueEntry } from "../../src/worker/sessionApi";
import { curve, rfmOptions, segmentViews } from "./fakeOrders";

/** Rules as an analysis would propose them. */
export const proposedRules: CustomerRules = {
  rules: [
    {
      label: "Key accounts",
      role: "strong",
      conditions: [
        { metric: "revenue", operator: "atLeast", value: 50_000 },
        { metric: "growth", operator: "atLeast", value: 0.05 },
      ],
    },
    { label: "Late", role: "slipping", conditions: [{ metric: "recencyDays", operator: "atLeast", value: 180 }] },
  ],
  otherwise: { label: "Small", role: "asleep" },
};

const rulesOptions: OptionDefinition[] = [
  { key: "rules", label: ["Rules", "Règles"], primary: true, kind: "rules", initial: proposedRules },
];

const gridOptions: OptionDefinition[] = [
  { key: "grid", label: ["Segment grid", "Grille des segments"], primary: true, kind: "grid", initial: [] },
];

const retentionOptions: OptionDefinition[] = [
  {
    key: "points",
    label: ["Points gained", "Points gagnés"],
    primary: true,
    kind: "number",
    minimum: 0,
    maximum: 20,
    step: 1,
    initial: 5,
    unit: "percent",
    slider: true,
  },
  {
    key: "cost",
    label: ["Cost of a visit", "Coût d’une visite"],
    primary: true,
    kind: "number",
    minimum: 0,
    maximum: 100_000,
    step: 1,
    initial: 1_500,
    unit: "money",
  },
  { key: "lose", label: ["If you lose", "Si vous perdez"], primary: true, kind: "customer", initial: null },
];

/** A few analyses of each kind: possible, without a column, without dates, with each kind of option. */
export function catalogueEntries(language: Language, mapping: ColumnMapping): CatalogueEntry[] {
  const inFrench = language === "fr";
  const entry = (
    id: string,
    question: CatalogueEntry["question"],
    titles: readonly [string, string],
    options: readonly OptionDefinition[] = [],
  ): CatalogueEntry => ({
    id,
    title: titles[inFrench ? 1 : 0],
    what: inFrench ? "Client par client." : "Customer by customer.",
    question,
    missing: [],
    unavailable: "",
    options,
  });
  return [
    {
      ...entry("rfm", "who", ["RFM segments", "Segments RFM"], rfmOptions),
      what: inFrench
        ? "Classe les clients selon la récence, la fréquence et le montant de leurs achats."
        : "Sorts customers by how recently, how often and how much they buy.",
      missing: mapping.date === undefined ? ["date"] : [],
    },
    {
      ...entry("abc", "who", ["Pareto 20/80 and ABC", "Pareto 20/80 et ABC"]),
      what: inFrench
        ? "Le plus petit groupe de clients qui fait 80 % du total."
        : "The smallest group of customers that makes 80% of the total.",
    },
    entry("crossedAbc", "who", ["Crossed ABC", "ABC croisé"]),
    entry("rules", "who", ["Categories", "Catégories"], rulesOptions),
    {
      ...entry("profit", "worth", ["Profitability", "Rentabilité"]),
      missing: mapping.margin === undefined ? ["margin"] : [],
    },
    entry("retention", "worth", ["Retention", "Fidélisation"], retentionOptions),
    entry("forecast", "worth", ["Forecast", "Prévision"]),
    {
      ...entry("recurring", "moves", ["Recurring", "Récurrents"]),
      unavailable: inFrench ? "Il faut des commandes datées." : "It needs dated orders.",
    },
    entry("potentialGrid", "next", ["Potential grid", "Grille potentiel"], gridOptions),
    { ...entry("acquisition", "worth", ["CAC and CRC", "CAC et CRC"]), missing: ["cost", "margin"] },
  ];
}

/** What the preview of an analysis shows: each kind of chart once. */
export function chartOf(
  analysis: string,
  language: Language,
): Pick<Preview, "chart" | "figures" | "liveNote" | "tables"> {
  switch (analysis) {
    case "abc":
      return { chart: curve(language) };
    case "crossedAbc":
      return {
        chart: {
          kind: "matrix",
          rowTitle: "Revenue",
          columnTitle: "Potential",
          rows: ["A", "B", "C"],
          columns: ["A\u2032", "B\u2032", "C\u2032"],
          cells: ["strong", "steady", "asleep"].map((role, row) =>
            [0, 1, 2].map((column) => ({
              customers: row === 2 && column === 0 ? 0 : 12 + row * 30 + column * 7,
              revenue: 245_000 - row * 90_000 - column * 12_000,
              role: role as "strong",
            })),
          ),
        },
      };
    case "retention":
      return {
        figures: [
          { label: "Value of the portfolio", text: "€2.0M" },
          { label: "Value with 5 points more", text: "€2.7M" },
        ],
        chart: {
          kind: "bars",
          title: "Change of value",
          bars: [
            { label: "Kept", value: 120, text: "+€120k", role: "strong" },
            { label: "Lost", value: -40, text: "\u2212€40k", role: "slipping" },
            { label: "Nothing", value: 0, text: "€0" },
          ],
        },
        liveNote: "Dates stay values: some are text.",
      };
    case "forecast":
      return {
        figures: [
          { label: "Expected revenue in 12 months", text: "€384k (€304k – €463k)" },
          { label: "Value at risk", text: "€233k" },
        ],
        chart: {
          kind: "pairs",
          title: "Share of customers by repeat orders",
          names: ["Observed", "Foreseen"],
          pairs: [
            { label: "0", values: [0.4, 0.38], text: "40% / 38%" },
            { label: "1", values: [0.2, 0.25], text: "20% / 25%" },
            { label: "2 and more", values: [0.4, 0], text: "40% / 0%" },
          ],
        },
        tables: [
          {
            title: "Parameters of BG/NBD",
            columns: ["Parameter", "Estimate", "95%, from", "95%, to", "In words"],
            rows: [
              ["r", "0.243", "0.218", "0.271", "How alike customers are in how often they order"],
              ["alpha (weeks)", "4.414", "", "\u22125.1", "The larger, the more rarely customers order"],
            ],
            note: "Half a chance in twenty on either side.",
          },
          {
            title: "Held back",
            columns: ["Forecast", "Until"],
            rows: [["BG/NBD", "30 Jun 2025"]],
          },
        ],
      };
    default:
      return { chart: { kind: "classes", classes: segmentViews(language) } };
  }
}
