import type { OptionValues, Preview } from "../../src/analyses/analysis";
import type { PaneRequestHandler } from "../../src/commands/paneRequests";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Language } from "../../src/i18n/translate";
import type { ColumnMapping } from "../../src/portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../../src/portfolio/orders/confirmedMerge";
import type { ImportAnswers } from "../../src/portfolio/orders/importQuestion";
import type { CustomerRules } from "../../src/portfolio/segmentation/rules/customerRule";
import { Problem } from "../../src/portfolio/problem";
import type { PaneServices, Selection } from "../../src/taskpane/services";
import type { FieldChoice, SegmentMember, SourceView } from "../../src/worker/sessionApi";
import { importView, proposalViews, type FakeImport } from "./fakeImport";
import { catalogueEntries, chartOf } from "./fakeCatalogue";
import { location, segmentViews, sourceView } from "./fakeOrders";

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
  /** Questions the source raises. */
  readonly asks?: FakeImport["asks"];
  /** Names that look like one customer. */
  readonly proposals?: FakeImport["proposals"];
  /** So many customers that names are looked for on request only. */
  readonly manyCustomers?: boolean;
  /** Merges the workbook keeps already. */
  readonly merges?: readonly ConfirmedMerge[];
  /** Rows hidden in the sheet. */
  readonly hidden?: number;
  /** Settings the workbook keeps already. */
  readonly kept?: Record<string, string>;
  /** Changes to what is recognised. */
  readonly view?: Partial<SourceView>;
  /** Most rows Excel selects at once. */
  readonly selectable?: number;
  /** What the cell the user stands in belongs to. */
  readonly selection?: Partial<Selection>;
  /** The grid of segments as it stands on its sheet: code and label of each cell. */
  readonly gridOfSheet?: readonly (readonly [code: number, label: string])[];
  /** Sheets with formulas. */
  readonly liveSheets?: number;
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
  let answers: ImportAnswers = {};
  let merges: readonly ConfirmedMerge[] = settings.merges ?? [];
  /** The merges as the workbook has had them, the latest last. */
  let mergeSheets: (readonly ConfirmedMerge[])[] = [merges];
  let joined = false;
  let actions: string[] = [];
  const kept = new Map<string, string>(Object.entries(settings.kept ?? {}));
  let selectionHandler: (() => void) | null = null;

  const answer =
    <Facts extends unknown[], Result>(name: string, give: (...facts: Facts) => Result) =>
    async (...facts: Facts): Promise<Awaited<Result>> => {
      calls.push([name, ...facts]);
      if (name in failing) throw failing[name];
      return await give(...facts);
    };
  const inFrench = () => spoken === "fr";
  const isMergeSheet = (title: string | undefined) => title === "Merges" || title === "Regroupements";
  const emptyReport = { analysis: "", finding: "", language: spoken, currency: "€", sheets: [], names: [] };
  const location9062 = location;

  const state = (): FakeImport => ({
    language: spoken,
    mapping,
    answers,
    rejected,
    liveObstacle: settings.liveObstacle ?? "",
    asks: settings.asks ?? [],
    merges,
    proposals: settings.proposals ?? [],
    joined,
    hidden: settings.hidden ?? 0,
  });
  const counted = () => ({ ...importView(state()), ...(settings.manyCustomers && { mergeProposals: null }) });

  const previewOf = (analysis: string, options: OptionValues): Preview => {
    if (options.levels === 3) throw new Problem("optionInvalid", { option: "levels" });
    const rules = options.rules as CustomerRules | undefined;
    if (rules?.otherwise === null) throw new Problem("optionInvalid", { option: "otherwise" });
    const bad = rules?.rules.findIndex(({ conditions }) => conditions.length === 0) ?? -1;
    if (bad >= 0) throw new Problem("optionInvalid", { option: "conditions", rule: bad + 1 });
    return {
      ...chartOf(analysis, spoken),
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
      change: inFrench() ? "Une commande avant le 31 janv. → Fidèles" : "One order before 31 Jan → Loyal",
      confidence: (["low", "medium", "high"] as const)[index % 3]!,
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
        const view = { ...sourceView(spoken), ...settings.view };
        return {
          ...view,
          fields: view.fields.map((choice) =>
            settings.missing?.includes(choice.field) ? { ...choice, column: null } : choice,
          ),
        };
      }),
      setAside: answer("setAside", () => undefined),
      import: answer("import", (chosen, given) => {
        mapping = chosen;
        answers = given ?? {};
        return counted();
      }),
      goBack: answer("goBack", () => undefined),
      mergeProposals: answer("mergeProposals", () => proposalViews(state())),
      merge: answer("merge", (confirmed) => {
        merges = confirmed;
        return counted();
      }),
      mergeReport: answer("mergeReport", () => ({ ...emptyReport, title: inFrench() ? "Regroupements" : "Merges" })),
      openList: answer("openList", () => undefined),
      appendList: answer("appendList", () => undefined),
      join: answer("join", () => {
        joined = true;
        return counted();
      }),
      leaveList: answer("leaveList", () => {
        joined = false;
        return counted();
      }),
      importReport: answer("importReport", () => ({
        ...emptyReport,
        title: inFrench() ? "Rapport d’import" : "Import report",
      })),
      catalogue: answer("catalogue", () => catalogueEntries(spoken, mapping)),
      customerNames: answer("customerNames", (search) =>
        ["Menuiserie Vasseur", "Garage Besson", "Serrurerie Aubry"].filter((name) =>
          name.toLowerCase().includes(search.toLowerCase()),
        ),
      ),
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
      labels: answer("labels", () => ({ labels: ["", "Champions"], codes: Uint16Array.of(1, 0) })),
    },
    excel: {
      readSource: answer("readSource", async ({ signal, onOpen, onRows, onSetAside, onProgress }) => {
        onOpen(location9062);
        await onRows([["x"]]);
        if (settings.hidden) await onSetAside({ hidden: [[4, settings.hidden]], unselected: [] });
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
        ...settings.selection,
      })),
      watchSelection: answer("watchSelection", (handler) => {
        selectionHandler = handler;
        return () => void (selectionHandler = selectionHandler === handler ? null : selectionHandler);
      }),
      writeReport: answer("writeReport", async (report, { signal, onProgress }) => {
        onProgress(120, 300);
        if (services.hold) await services.hold;
        if (signal.aborted) throw new Problem("stopped");
        actions = [...actions, report.title];
        if (isMergeSheet(report.title)) mergeSheets = [...mergeSheets, merges];
        if (report.analysis === "") return { sheets: [{ key: "Report", name: report.title }], moved: [], seconds: 0.1 };
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
      undoLast: answer("undoLast", () => {
        if (isMergeSheet(actions.at(-1))) mergeSheets = mergeSheets.slice(0, -1);
        actions = actions.slice(0, -1);
      }),
      lastAction: () => (actions.length > 0 ? { title: actions.at(-1)!, time: "2026-01-14T14:32:00.000Z" } : null),
      countOwned: answer("countOwned", () => ({ sheets: 3, charts: 2, names: 11, labels: 0 })),
      removeEverything: answer("removeEverything", () => {
        actions = [];
        mergeSheets = [[]];
        return { sheets: 3, charts: 2, names: 11, labels: 0 };
      }),
      journal: answer("journal", () => [
        { time: "2026-01-14T14:32:00.000Z", title: inFrench() ? "Segments RFM" : "RFM segments", rows: 300 },
        { time: "2026-01-14T14:30:00.000Z", title: "Pareto", rows: 300 },
        { time: "2026-01-12T09:05:00.000Z", title: "Pareto", rows: 298 },
      ]),
      filterTable: answer("filterTable", () => undefined),
      activateSheet: answer("activateSheet", () => undefined),
      selectRows: answer("selectRows", (_source, rows) => Math.min(rows.length, settings.selectable ?? Infinity)),
      readMerges: answer("readMerges", () => mergeSheets.at(-1)!),
      readOwnedTable: answer("readOwnedTable", () => settings.gridOfSheet ?? null),
      freeze: answer("freeze", (analysis) => {
        const sheets = settings.liveSheets ?? 1;
        if (sheets > 0) actions = [...actions, `❄ ${analysis ?? "all"}`];
        return sheets;
      }),
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
      speakInCells: setFunctionLanguage,
      onPaneRequest: (handler) => {
        services.request = handler;
        return () => undefined;
      },
    },
  };
  return services;
}
