import type { Language } from "../../src/i18n/translate";
import type { ColumnMapping } from "../../src/portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../../src/portfolio/orders/confirmedMerge";
import type { ImportAnswers, ImportQuestion } from "../../src/portfolio/orders/importQuestion";
import type { ImportView, JoinView, MergeProposalView, QuestionView } from "../../src/worker/sessionApi";
import { months } from "./fakeOrders";

/** What the fake session counts with. */
export interface FakeImport {
  readonly language: Language;
  readonly mapping: ColumnMapping;
  readonly answers: ImportAnswers;
  readonly rejected: number;
  readonly liveObstacle: string;
  /** Questions that the source raises. */
  readonly asks: readonly QuestionView["id"][];
  readonly merges: readonly ConfirmedMerge[];
  readonly proposals: readonly (readonly string[])[];
  readonly joined: boolean;
  /** Rows hidden in the sheet. */
  readonly hidden: number;
}

type Said = readonly [english: string, french: string];
const questions: Partial<
  Record<QuestionView["id"], { title: Said; why: Said; options: readonly (readonly [string, Said, Said])[] }>
> = {
  dateOrder: {
    title: ["Is 03/04/2024 in March or in April?", "Le 03/04/2024 est-il en avril ou en mars ?"],
    why: [
      "Every date of the column can be read both ways.",
      "Toutes les dates de la colonne se lisent des deux façons.",
    ],
    options: [
      ["dayFirst", ["Day first", "Le jour d’abord"], ["03/04/2024 → 3 April 2024", "03/04/2024 → 3 avril 2024"]],
      ["monthFirst", ["Month first", "Le mois d’abord"], ["03/04/2024 → 4 March 2024", "03/04/2024 → 4 mars 2024"]],
    ],
  },
  sector: {
    title: ["Is “Secteur” an industry or a territory?", "« Secteur » : une activité ou un territoire ?"],
    why: ["The word is used for both.", "Le mot s’emploie pour les deux."],
    options: [
      ["sector", ["An industry", "Une activité"], ["Bois, Métal, Santé", "Bois, Métal, Santé"]],
      ["region", ["A territory", "Un territoire"], ["Bois, Métal, Santé", "Bois, Métal, Santé"]],
    ],
  },
  tax: {
    title: ["Is “Total” without or with tax?", "« Total » : hors taxes ou toutes taxes comprises ?"],
    why: [
      "The header does not say, and it changes every amount.",
      "L’en-tête ne le dit pas, et cela change tous les montants.",
    ],
    options: [
      ["net", ["Without tax", "Hors taxes"], ["", ""]],
      ["gross", ["With tax", "Toutes taxes comprises"], ["", ""]],
    ],
  },
  hiddenRows: {
    title: ["3 rows are hidden: do they count?", "3 lignes sont masquées : comptent-elles ?"],
    why: ["A filter shows part of the list only.", "Un filtre ne montre qu’une partie de la liste."],
    options: [
      ["keep", ["Count them", "Les compter"], ["", ""]],
      ["leaveOut", ["Leave them out", "Les écarter"], ["", ""]],
    ],
  },
};

export const joinView = (language: Language): JoinView => ({
  matched: 290,
  unmatched: 10,
  withoutOrders: 20,
  leftOut: 2,
  unmatchedNames: ["Garage Besson", "Textiles Blanchard"],
  withoutOrdersNames: ["Ateliers Marchal"],
  brings: language === "fr" ? "secteur, commercial, 3 notes" : "sector, salesperson, 3 marks",
  sheet: "Clients",
});

export const proposalViews = ({ language, proposals, merges }: FakeImport): MergeProposalView[] =>
  proposals.map((names) => ({
    names: names.map((name, index) => ({
      name,
      rows: Math.round(42 / (1 + 2 * index)),
      revenue: 85_000 / (1 + 9 * index),
    })),
    reason: language === "fr" ? "Une lettre de différence" : "One letter apart",
    confirmed: merges.find(({ from }) => names.includes(from))?.to ?? null,
  }));

const questionViews = ({ language, asks, answers, hidden }: FakeImport): QuestionView[] => {
  const text = ([english, french]: Said) => (language === "fr" ? french : english);
  const ids = [...asks, ...(hidden > 0 ? (["hiddenRows"] as const) : [])];
  const views = ids.map((id): QuestionView => {
    const { title, why, options } = questions[id]!;
    return {
      id,
      title: text(title),
      why: text(why),
      options: options.map(([value, label, example]) => ({ value, label: text(label), example: text(example) })),
      value: answers[id] ?? options[0]![0],
      open: answers[id] === undefined && id !== "hiddenRows",
    };
  });
  return views.sort((one, other) => Number(other.open) - Number(one.open));
};

const fieldOf: Partial<Record<QuestionView["id"], ImportQuestion["field"]>> = {
  dateOrder: "date",
  sector: "sector",
  tax: "amount",
};

/** The import of the pictures: 9,061 rows read, 300 customers, 9,012 orders. */
export function importView(fake: FakeImport): ImportView {
  const { language, mapping, answers, rejected, merges, hidden } = fake;
  const inFrench = language === "fr";
  const isList = answers.kind === "customers";
  const isDated = !isList || mapping.date !== undefined;
  const views = questionViews(fake);
  const rowsRead = 9061;
  return {
    report: {
      rowsRead,
      accepted: rowsRead - 37 - rejected,
      merged: 37,
      rejected,
      reasons: [],
      revenueCents: 475_051_861,
      liveObstacles: [],
      cleaning: [],
      questions: views.map(({ id, value, open, options }) => ({
        id,
        value,
        answered: !open,
        asks: open,
        field: fieldOf[id],
        options: options.map((option) => ({
          value: option.value,
          examples: [],
          ...(id === "hiddenRows" ? { rows: hidden } : {}),
        })),
      })),
    },
    mapping,
    amountOf: "",
    customers: 300 - merges.length,
    orders: isList ? 300 : 9012,
    revenue: 4_750_518.61,
    currency: "€",
    firstDay: isDated ? 44927 : 0,
    lastDay: isDated ? 46022 : 0,
    months: isList ? [] : months,
    reasons: [
      ...(rejected > 0
        ? ([
            {
              label: inFrench ? "Date illisible" : "Date not readable",
              outcome: "rejected",
              expected: false,
              count: rejected - 4,
              rows: [1204, 1205, 3310, 3311, 6020],
              cells: inFrench ? ["B1204 « n.c. »", "B1205 « 31/02/2024 »"] : ["B1204 “n/a”", "B1205 “31/02/2024”"],
            },
            {
              label: inFrench ? "Ligne de total" : "Total line",
              outcome: "rejected",
              expected: true,
              count: 3,
              rows: [3050, 6101, 9062],
              cells: [],
            },
            {
              label: inFrench ? "Client absent" : "No customer",
              outcome: "rejected",
              expected: false,
              count: 1,
              rows: [4417],
              cells: [inFrench ? "A4417 vide" : "A4417 empty"],
            },
          ] as const)
        : []),
      {
        label: inFrench ? "Doublons exacts" : "Exact duplicates",
        outcome: "merged",
        expected: false,
        count: 37,
        rows: Array.from({ length: 37 }, (_, index) => 200 + index * 11),
        cells: [],
      },
    ],
    cleaning: [
      {
        label: inFrench ? "412 dates écrites en texte ont été lues" : "412 dates written as text were read",
        count: 412,
      },
      { label: inFrench ? "18 avoirs ont été déduits" : "18 credit notes were taken back", count: 18 },
    ],
    notes: [inFrench ? "Le dernier mois n’est pas complet." : "The last month is not complete."],
    questions: views,
    alarmingShare: rejected / (rowsRead - 3),
    mergeProposals: fake.proposals.length,
    confirmedMerges: merges.length,
    joined: fake.joined ? joinView(language) : null,
    memory: JSON.stringify({ mapping, answers }),
    liveObstacle: fake.liveObstacle,
    liveByDefault: true,
  };
}
