import type { OptionDefinition, OptionValues, Preview, SourceLocation } from "../../analyses/analysis";
import type { Language } from "../../i18n/translate";
import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { SourceView } from "../../worker/sessionApi";
import type { PaneServices } from "../services";
import { paneText, type PaneText } from "../words/useWords";
import { chooseColumn } from "./chooseColumn";
import { initialOptions } from "./initialOptions";
import { missingFields } from "./neededFields";
import { portfolioAnalysis } from "./portfolioAnalysis";
import { segmentTable } from "./segmentTable";
import { firstWorkState, type Busy, type ReadOrders, type WorkState } from "./workState";

const concentrationAnalysis = "abc";
/** Moving through a sheet with the arrow keys must not ask Excel at every cell. */
const selectionSettles = 150;

/**
 * What the pane does, without React: it calls the services one thing at a time and keeps what they answered. Screens
 * read `snapshot()` and call the verbs. A verb never rejects: what goes wrong becomes `state.failure`, with a retry.
 */
export class Work {
  private state: WorkState = firstWorkState;
  private readonly listeners = new Set<() => void>();
  private reading: AbortController | null = null;
  private text: PaneText;
  /** Options the session last sorted customers with: its segments and labels follow them. */
  private sortedWith = "";

  constructor(
    private readonly services: PaneServices,
    language: Language,
  ) {
    this.text = paneText(language);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): WorkState => this.state;

  /** Looks at the selection, now and each time it settles somewhere; gives back how to stop. */
  watchSelection(): () => void {
    const { excel } = this.services;
    // What the selection is only helps: when Excel does not say, the buttons are there all the same.
    const look = () =>
      excel.describeSelection().then(
        (selection) => this.set({ selection }),
        () => this.set({ selection: null }),
      );
    let settling: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(settling);
      settling = setTimeout(look, selectionSettles);
    };
    const watching = excel.watchSelection(moved).catch(() => () => undefined);
    void look();
    return () => {
      clearTimeout(settling);
      void watching.then((stop) => stop());
    };
  }

  /** Undo can also be asked from the ribbon: the pane looks again when the user comes back to it. */
  watchUndo(): () => void {
    const look = () => this.refreshUndo();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }

  /** Reads the orders around the selection. */
  async read(): Promise<void> {
    const { excel, session } = this.services;
    const reading = new AbortController();
    this.reading = reading;
    let opening: Promise<void> = Promise.resolve();
    await this.during(
      { doing: "reading", done: 0, total: 0 },
      () => this.read(),
      async () => {
        const location = await excel.readSource({
          signal: reading.signal,
          onOpen: (opened) => {
            // From here on the session has forgotten the orders it had.
            this.set({ orders: null, segments: null, members: {}, filtered: null, labelsAddress: "" });
            opening = session.open(opened, this.text.language);
            opening.catch(() => undefined);
          },
          onRows: (rows) => opening.then(() => session.append(rows)),
          onProgress: (done, total) => this.set({ busy: { doing: "reading", done, total } }),
        });
        reading.signal.throwIfAborted();
        this.set({ busy: { doing: "recognising" } });
        const view = await session.describe();
        reading.signal.throwIfAborted();
        await this.take(location, view);
      },
      reading.signal,
    );
  }

  /** Stops the reading. */
  stop(): void {
    this.reading?.abort();
  }

  /** Inserts the sample orders in a new sheet and reads them. */
  async readSample(): Promise<void> {
    const { excel, environment } = this.services;
    const inserted = await this.during(
      { doing: "inserting" },
      () => this.readSample(),
      async () => {
        const sample = await environment.fetchSample(this.text.language);
        await excel.insertSample(sample.rows, sample.sheetName, sample.dateColumns, sample.moneyColumns);
      },
    );
    if (inserted) await this.read();
  }

  /** Says which column holds a field; `null` when none does. A column holds one field only. */
  async choose(field: SourceField, column: number | null): Promise<void> {
    const { orders } = this.state;
    if (!orders) return;
    const { mapping, fields } = chooseColumn(orders, field, column);
    const same = mapping[field] === orders.mapping[field];
    const view = { ...orders.view, fields };
    // Confirming a doubtful column changes no figure.
    if (same) return this.set({ orders: { ...orders, view } });
    await this.during(
      { doing: "counting" },
      () => this.choose(field, column),
      () => this.import({ ...orders, view, mapping, accepted: false }),
    );
  }

  /** Agrees to the rows left out. */
  accept(): void {
    const { orders } = this.state;
    if (orders) this.set({ orders: { ...orders, accepted: true } });
  }

  /** Chooses live formulas or frozen values for whatever is written of these orders. */
  chooseLive(writeLive: boolean): void {
    const { orders } = this.state;
    if (orders) this.set({ orders: { ...orders, writeLive } });
  }

  /** The preview of an analysis. Rejects with a `Problem` when an option is not possible. */
  async preview(analysis: string, options: OptionValues): Promise<Preview> {
    if (analysis === portfolioAnalysis) this.sortedWith = JSON.stringify(options);
    return this.services.session.preview(analysis, options);
  }

  /** Runs an analysis and writes it in the workbook; true when it is written. */
  async apply(analysis: string, options: OptionValues, writeLive: boolean): Promise<boolean> {
    const { orders } = this.state;
    if (!orders) return false;
    const { session, excel, environment } = this.services;
    const title = orders.catalogue.find((entry) => entry.id === analysis)?.title ?? "";
    return this.during(
      { doing: "computing", title },
      () => this.apply(analysis, options, writeLive),
      async () => {
        const preview = await this.preview(analysis, options);
        const report = await session.run(analysis, options, writeLive, environment.now());
        this.set({ busy: { doing: "writing", title: report.title, done: 0, total: 0 } });
        const { sheets, moved, seconds } = await excel.writeReport(report, {
          onProgress: (done, total) => this.set({ busy: { doing: "writing", title: report.title, done, total } }),
        });
        const written = {
          analysis,
          location: orders.location,
          title: report.title,
          finding: report.finding,
          sheets,
          moved,
          seconds,
          preview,
          options,
          table: segmentTable(report),
        };
        this.set({
          written: [written, ...this.state.written.filter((other) => other.analysis !== analysis)],
          recent: [analysis, ...this.state.recent.filter((other) => other !== analysis)].slice(0, 3),
        });
        if (analysis === portfolioAnalysis)
          this.set({ segments: await session.segments(), members: {}, filtered: null });
        this.refreshUndo();
      },
    );
  }

  /** The segments, and the members of one of them. */
  async loadMembers(keys: readonly string[]): Promise<void> {
    const missing = keys.filter((key) => !this.state.members[key]);
    if (missing.length === 0) return;
    await this.attempt(
      () => this.loadMembers(keys),
      async () => {
        await this.sortAsBuilt();
        const lists = await Promise.all(
          missing.map(async (key) => [key, await this.services.session.members(key)] as const),
        );
        this.set({ members: { ...this.state.members, ...Object.fromEntries(lists) } });
      },
    );
  }

  /** Writes the label of the segment beside each row of the orders. */
  async writeLabels(): Promise<void> {
    const { orders } = this.state;
    if (!orders) return;
    const { session, excel } = this.services;
    await this.during(
      { doing: "labels" },
      () => this.writeLabels(),
      async () => {
        await this.sortAsBuilt();
        const header = this.text.say("result.labelsHeader");
        const { address } = await excel.writeLabels(
          orders.location,
          orders.view.headerRow,
          header,
          await session.labels(),
        );
        this.set({ labelsAddress: address });
        this.refreshUndo();
      },
    );
  }

  /** Takes back the last thing written; true when it is done. */
  async undo(): Promise<boolean> {
    const what = this.state.undoable;
    if (what === null) return false;
    return this.during(
      { doing: "undoing" },
      () => this.undo(),
      async () => {
        await this.services.excel.undoLast();
        if (what === this.text.say("result.labelsHeader")) this.set({ labelsAddress: "" });
        const written = this.state.written.filter((result) => result.title !== what);
        this.set({ written, done: this.text.say("app.undone", { what }) });
        this.refreshUndo();
      },
    );
  }

  /** Takes away everything Clientele wrote in the workbook; true when it is done. */
  async removeEverything(
    describe: (counts: Awaited<ReturnType<PaneServices["excel"]["countOwned"]>>) => string,
  ): Promise<boolean> {
    return this.during(
      { doing: "removing" },
      () => this.removeEverything(describe),
      async () => {
        const counts = await this.services.excel.removeEverything();
        this.set({
          written: [],
          labelsAddress: "",
          filtered: null,
          done: this.text.say("remove.done", { list: describe(counts) }),
        });
        this.refreshUndo();
      },
    );
  }

  /** Leaves only one segment visible in the portfolio table, or everyone again when it is already so. */
  async filter(segment: { readonly key: string; readonly label: string }): Promise<void> {
    const table = this.state.written.find((result) => result.analysis === portfolioAnalysis)?.table;
    if (!table) return;
    const off = this.state.filtered === segment.key;
    await this.attempt(
      () => this.filter(segment),
      async () => {
        await this.services.excel.filterTable({ ...table, value: off ? null : segment.label });
        this.set({ filtered: off ? null : segment.key });
      },
    );
  }

  /** Shows a sheet that Clientele wrote. */
  readonly goToSheet = (key: string): Promise<boolean> =>
    this.attempt(
      () => this.goToSheet(key),
      () => this.services.excel.activateSheet(key),
    );

  /** Selects rows of the orders, by their number in the sheet. */
  readonly selectRows = (rows: readonly number[]): Promise<boolean> => {
    const location = this.state.orders?.location;
    return this.attempt(
      () => this.selectRows(rows),
      async () => {
        if (location)
          await this.services.excel.selectRows(
            location,
            rows.map((row) => row - 1 - location.row),
          );
      },
    );
  };

  /** Changes the language of what the session says, and asks again for what is shown. */
  async speak(language: Language): Promise<void> {
    if (language === this.text.language) return;
    this.text = paneText(language);
    const { orders } = this.state;
    if (!orders) return;
    const { session } = this.services;
    await this.attempt(
      () => this.speak(language),
      async () => {
        await session.speak(language);
        const described = await session.describe();
        const fields = orders.view.fields.map((choice) => {
          const again = described.fields.find(
            ({ field, column }) => field === choice.field && column === choice.column,
          );
          return { ...choice, reason: again?.reason ?? "" };
        });
        await this.import({ ...orders, view: { ...described, fields } });
      },
    );
  }

  /** Notes something that went wrong outside the verbs (a preview, the journal). */
  readonly fail = (error: unknown, retry: (() => void) | null = null): void => this.set({ failure: { error, retry } });
  readonly dismiss = (): void => this.set({ failure: null });
  readonly announce = (done: string): void => this.set({ done });

  private set(change: Partial<WorkState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }

  private async take(location: SourceLocation, view: SourceView): Promise<void> {
    const mapping: ColumnMapping = {};
    for (const { field, column } of view.fields) if (column !== null) mapping[field] = column;
    await this.import({
      // Each reading has its own, by which results know their reading.
      location: { ...location },
      view,
      mapping,
      imported: null,
      catalogue: [],
      portfolio: null,
      concentration: null,
      accepted: false,
      writeLive: null,
    });
  }

  /**
   * Counts the orders under a mapping; without the needed columns there is nothing to count yet. The figures of the
   * mapping before stay until the new ones are there, so that the screen does not jump.
   */
  private async import(orders: ReadOrders): Promise<void> {
    const uncounted = { ...orders, imported: null, portfolio: null, concentration: null };
    if (missingFields(orders.mapping).length > 0) {
      this.set({ orders: uncounted, segments: null, members: {}, filtered: null });
      return;
    }
    this.set({ orders, members: {}, filtered: null });
    try {
      const { session } = this.services;
      const imported = await session.import(orders.mapping);
      const catalogue = await session.catalogue();
      const first = async (id: string): Promise<Preview | null> => {
        const entry = catalogue.find((candidate) => candidate.id === id);
        return entry && entry.missing.length === 0 ? this.preview(id, this.optionsOf(id, entry.options)) : null;
      };
      const concentration = await first(concentrationAnalysis);
      const portfolio = await first(portfolioAnalysis);
      const segments = portfolio ? await session.segments() : null;
      this.set({ orders: { ...orders, imported, catalogue, portfolio, concentration }, segments });
    } catch (error) {
      this.set({ orders: uncounted, segments: null });
      throw error;
    }
  }

  /** The options of the result in the workbook, else the options as they come. */
  optionsOf(analysis: string, options: readonly OptionDefinition[]): OptionValues {
    return this.state.written.find((result) => result.analysis === analysis)?.options ?? initialOptions(options);
  }

  /** Previews move the session's segments: before asking for members or labels, it sorts as the portfolio was built. */
  private async sortAsBuilt(): Promise<void> {
    const entry = this.state.orders?.catalogue.find(({ id }) => id === portfolioAnalysis);
    const options = this.optionsOf(portfolioAnalysis, entry?.options ?? []);
    if (JSON.stringify(options) !== this.sortedWith) await this.preview(portfolioAnalysis, options);
  }

  private refreshUndo(): void {
    this.set({ undoable: this.services.excel.lastAction()?.title ?? null });
  }

  /** Does one thing at a time: says that it is busy, forgets the last failure, keeps the new one. */
  private async during(
    busy: Busy,
    retry: () => void,
    task: () => Promise<void>,
    signal?: AbortSignal,
  ): Promise<boolean> {
    if (this.state.busy) return false;
    this.set({ busy, failure: null, done: "" });
    try {
      await task();
      return true;
    } catch (error) {
      if (!signal?.aborted) this.set({ failure: { error, retry } });
      return false;
    } finally {
      this.set({ busy: null });
    }
  }

  private async attempt(retry: () => void, task: () => Promise<void>): Promise<boolean> {
    try {
      await task();
      return true;
    } catch (error) {
      this.set({ failure: { error, retry } });
      return false;
    }
  }
}
