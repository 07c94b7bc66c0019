import type {
  OptionDefinition,
  OptionValues,
  Preview,
  PreviewClass,
  SourceLocation,
} from "../../src/analyses/analysis";
import type { PaneRequestHandler } from "../../src/commands/paneRequests";
import type { Language } from "../../src/i18n/translate";
import type { ColumnMapping } from "../../src/portfolio/orders/columnMapping";
import { Problem } from "../../src/portfolio/problem";
import type { PaneServices } from "../../src/taskpane/services";
import type { FieldChoice, ImportView, SegmentMember, SegmentView, SourceView } from "../../src/worker/sessionApi";

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

const field = (name: FieldChoice["field"], column: number | null, doubtful = false, reason = ""): FieldChoice => ({
  field: name,
  column,
  doubtful,
  reason,
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
    ),
    field("salesperson", 6),
    field("margin", null),
    field("region", null),
    field("documentType", null),
  ],
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

const curve = (language: Language): Preview["chart"] => {
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

export interface FakeSettings {
  readonly language?: Language;
  readonly dark?: boolean;
  readonly looksLikeOrders?: boolean;
  /** Shares of the rows left out. */
  readonly rejected?: number;
  readonly liveObstacle?: string;
  /** Fields that are not recognised. */
  readonly missing?: readonly FieldChoice["field"][];
  /** Errors by name of the session method or excel function. */
  readonly failing?: Record<string, unknown>;
  readonly sample?: boolean;
}

export interface FakeServices extends PaneServices {
  /** Names of everything called, with its arguments. */
  readonly calls: [name: string, ...facts: unknown[]][];
  /** Errors thrown by name; can be changed while the pane runs. */
  readonly failing: Record<string, unknown>;
  /** Continues a reading that waits, see `holdReading`. */
  hold: Promise<void> | null;
  request: PaneRequestHandler;
}

/** Services that answer at once with the portfolio of the pictures: 300 customers, 9,012 orders. */
export function fakeServices(settings: FakeSettings = {}): FakeServices {
  const calls: FakeServices["calls"] = [];
  const failing: Record<string, unknown> = { ...settings.failing };
  const rejected = settings.rejected ?? 12;
  let spoken: Language = settings.language ?? "en";
  let mapping: ColumnMapping = {};
  let actions: string[] = [];
  const kept = new Map<string, string>();
  let selectionHandler: (() => void) | null = null;

  const answer =
    <Facts extends unknown[], Result>(name: string, give: (...facts: Facts) => Result) =>
    async (...facts: Facts): Promise<Awaited<Result>> => {
      calls.push([name, ...facts]);
      if (name in failing) throw failing[name];
      return await give(...facts);
    };
  const inFrench = () => spoken === "fr";
  const classes = (): Preview["chart"] => ({ kind: "classes", classes: segmentViews(spoken) });
  const location9062 = location;

  const importView = (): ImportView => ({
    report: {
      rowsRead: 9061,
      accepted: 9061 - 37 - rejected,
      merged: 37,
      rejected,
      reasons: [],
      revenueCents: 475_051_861,
      liveObstacles: [],
    },
    mapping,
    customers: 300,
    orders: 9012,
    revenue: 4_750_518.61,
    currency: "€",
    firstDay: 44927,
    lastDay: 46022,
    months,
    reasons: [
      ...(rejected > 0
        ? ([
            {
              label: inFrench() ? "Date illisible" : "Date not readable",
              outcome: "rejected",
              count: rejected - 4,
              rows: [1204, 1205, 3310, 3311, 6020],
            },
            {
              label: inFrench() ? "Ligne de total" : "Total line",
              outcome: "rejected",
              count: 3,
              rows: [3050, 6101, 9062],
            },
            { label: inFrench() ? "Client absent" : "No customer", outcome: "rejected", count: 1, rows: [4417] },
          ] as const)
        : []),
      {
        label: inFrench() ? "Doublons exacts" : "Exact duplicates",
        outcome: "merged",
        count: 37,
        rows: Array.from({ length: 37 }, (_, index) => 200 + index * 11),
      },
    ],
    liveObstacle: settings.liveObstacle ?? "",
    liveByDefault: true,
  });

  const previewOf = (analysis: string, options: OptionValues): Preview => {
    if (options.levels === 3) throw new Problem("optionInvalid", { option: "levels" });
    return {
      chart: analysis === "abc" ? curve(spoken) : classes(),
      finding: inFrench()
        ? "62 Champions, soit 21 % des clients, apportent 49 % du CA. 40 bons clients s’éloignent."
        : "62 Champions, 21% of customers, bring 49% of revenue. 40 good customers are slipping.",
      sheet: analysis === "abc" ? "Pareto" : inFrench() ? "Portefeuille" : "Portfolio",
      rows: 300,
      notes: [],
      liveObstacle: settings.liveObstacle ?? "",
      formula: "=CLIENTELE.RFM(Commandes[Raison sociale],Commandes[Date pièce],Commandes[Montant HT])",
    };
  };

  const members = (key: string): SegmentMember[] =>
    Array.from({ length: segmentViews(spoken).find((view) => view.key === key)!.customers }, (_, index) => ({
      name: `${["Menuiserie Vasseur", "Serrurerie Aubry", "Garage Besson", "Textiles Blanchard", "Ateliers Marchal"][index % 5]} ${key} ${index + 1}`,
      revenue: 85_000 / (index + 1),
      reason: inFrench()
        ? `Dernière commande il y a ${37 + index} jours · 42 commandes`
        : `Last order ${37 + index} days ago · 42 orders`,
    }));

  const services: FakeServices = {
    calls,
    failing,
    hold: null,
    request: () => undefined,
    session: {
      open: answer("open", (_source, language) => void (spoken = language)),
      speak: answer("speak", (language) => void (spoken = language)),
      append: answer("append", () => undefined),
      describe: answer("describe", () => {
        const view = sourceView(spoken);
        return {
          ...view,
          fields: view.fields.map((choice) =>
            settings.missing?.includes(choice.field) ? { ...choice, column: null } : choice,
          ),
        };
      }),
      import: answer("import", (chosen) => {
        mapping = chosen;
        return importView();
      }),
      catalogue: answer("catalogue", () => [
        {
          id: "rfm",
          title: inFrench() ? "Segments RFM" : "RFM segments",
          what: inFrench()
            ? "Classe les clients selon la récence, la fréquence et le montant de leurs achats."
            : "Sorts customers by how recently, how often and how much they buy.",
          question: "who" as const,
          missing: [],
          options: rfmOptions,
        },
        {
          id: "abc",
          title: inFrench() ? "Pareto 20/80 et ABC" : "Pareto 20/80 and ABC",
          what: inFrench()
            ? "Le plus petit groupe de clients qui fait 80 % du total."
            : "The smallest group of customers that makes 80% of the total.",
          question: "who" as const,
          missing: [],
          options: [],
        },
        {
          id: "profit",
          title: inFrench() ? "Rentabilité" : "Profitability",
          what: inFrench() ? "Client par client." : "Customer by customer.",
          question: "worth" as const,
          missing: mapping.margin === undefined ? (["margin"] as const) : [],
          options: [],
        },
      ]),
      preview: answer("preview", previewOf),
      run: answer("run", (analysis, options) => {
        const { finding } = previewOf(analysis, options);
        const title = analysis === "abc" ? "Pareto" : inFrench() ? "Segments RFM" : "RFM segments";
        const column = { key: "segment", header: "Segment", kind: "segment" as const, values: [] };
        const table = { key: "customers", tableName: "Portfolio", caption: null, row: 6, column: 0, columns: [column] };
        const sheet = {
          key: "Portfolio",
          name: "Portefeuille",
          title,
          subtitle: "",
          keyFigures: [],
          tables: [table],
          parameters: [],
          charts: [],
          frozenRows: 0,
          frozenColumns: 0,
        };
        return { analysis, title, finding, language: spoken, currency: "€", sheets: [sheet], names: [] };
      }),
      segments: answer("segments", () => segmentViews(spoken)),
      members: answer("members", members),
      labels: answer("labels", () => ["Champions", ""]),
    },
    excel: {
      readSource: answer("readSource", async ({ signal, onOpen, onRows, onProgress }) => {
        onOpen(location9062);
        await onRows([["x"]]);
        onProgress(5800, 9062);
        if (services.hold) await services.hold;
        if (signal.aborted) throw new Problem("stopped");
        onProgress(9062, 9062);
        return location9062;
      }),
      describeSelection: answer("describeSelection", () => ({
        sheet: "Commandes",
        address: "A1:H9062",
        rows: 9062,
        columns: 8,
        looksLikeOrders: settings.looksLikeOrders ?? true,
      })),
      watchSelection: answer("watchSelection", (handler) => {
        selectionHandler = handler;
        return () => void (selectionHandler = selectionHandler === handler ? null : selectionHandler);
      }),
      writeReport: answer("writeReport", async (report, { onProgress }) => {
        onProgress(120, 300);
        if (services.hold) await services.hold;
        actions = [...actions, report.title];
        return {
          sheets: [{ key: "Portfolio", name: spoken === "fr" ? "Portefeuille" : "Portfolio" }],
          moved: [],
          seconds: 0.8,
        };
      }),
      writeLabels: answer("writeLabels", (_source, _headerRow, header) => {
        actions = [...actions, header];
        return { address: "Commandes!I1:I9062" };
      }),
      undoLast: answer("undoLast", () => void (actions = actions.slice(0, -1))),
      lastAction: () => (actions.length > 0 ? { title: actions.at(-1)!, time: "2026-01-14T14:32:00.000Z" } : null),
      countOwned: answer("countOwned", () => ({ sheets: 3, charts: 2, names: 11, labels: 0 })),
      removeEverything: answer("removeEverything", () => {
        actions = [];
        return { sheets: 3, charts: 2, names: 11, labels: 0 };
      }),
      journal: answer("journal", () => [
        { time: "2026-01-14T14:32:00.000Z", title: inFrench() ? "Segments RFM" : "RFM segments", rows: 300 },
        { time: "2026-01-14T14:30:00.000Z", title: "Pareto", rows: 300 },
        { time: "2026-01-12T09:05:00.000Z", title: "Pareto", rows: 298 },
      ]),
      filterTable: answer("filterTable", () => undefined),
      activateSheet: answer("activateSheet", () => undefined),
      selectRows: answer("selectRows", () => undefined),
      insertFormula: answer("insertFormula", () => ({ address: "Commandes!K2" })),
      activeCell: answer("activeCell", () => "Commandes!K2"),
      insertSample: answer("insertSample", () => location9062),
      readSetting: answer("readSetting", (key) => kept.get(key) ?? null),
      writeSetting: answer("writeSetting", (key, value) => void kept.set(key, value)),
    },
    environment: {
      displayLanguage: settings.language === "fr" ? "fr-FR" : "en-GB",
      officeBackground: settings.dark === undefined ? null : settings.dark ? "#292929" : "#FFFFFF",
      hostMenu: false,
      version: "0.1.0",
      fetchSample: answer("fetchSample", () => ({
        sheetName: "Orders",
        rows: [["Customer"], ["A"]],
        dateColumns: [1],
        moneyColumns: [2],
      })),
      now: () => "2026-01-14T14:40:00",
      copyText: answer("copyText", () => undefined),
      reload: () => void calls.push(["reload"]),
      onPaneRequest: (handler) => {
        services.request = handler;
        return () => undefined;
      },
    },
  };
  return services;
}
