import type { OptionValues, Preview } from "../../analyses/analysis";
import type { CatalogueEntry } from "../../worker/sessionApi";
import type { Choosing } from "./Choosing";
import { portfolioAnalysis } from "./portfolioAnalysis";
import { segmentTable } from "./segmentTable";
import { measured } from "./measured";
import { nothingDone } from "./workState";
import type { WorkStore } from "./WorkStore";
import type { Writing } from "./Writing";

/** Previews and runs of analyses, and the segments of the portfolio. */
export class Analysing {
  /** Options the session last sorted customers with: its segments and labels follow them. */
  private sortedWith = "";

  constructor(
    private readonly store: WorkStore,
    private readonly writing: Writing,
    private readonly choosing: Choosing,
  ) {}

  /** The preview of an analysis. Rejects with a `Problem` when an option is not possible. */
  async preview(analysis: string, options: OptionValues): Promise<Preview> {
    if (analysis === portfolioAnalysis) this.sortedWith = JSON.stringify(options);
    return this.store.services.session.preview(analysis, options);
  }

  /** The options of the result in the workbook, else those chosen. */
  optionsOf(entry: Pick<CatalogueEntry, "id" | "options">): OptionValues {
    return this.resultOf(entry.id)?.options ?? this.choosing.optionsOf(entry);
  }

  /** The preview under the options in force; options kept from an earlier session that these orders refuse are given up. */
  async firstPreview(entry: CatalogueEntry): Promise<Preview> {
    try {
      return await this.preview(entry.id, this.optionsOf(entry));
    } catch (error) {
      if (this.resultOf(entry.id)) throw error;
      this.choosing.reset(entry);
      return this.preview(entry.id, this.optionsOf(entry));
    }
  }

  /** Runs an analysis and writes it in the workbook; true when it is written. */
  async apply(analysis: string, options: OptionValues, writeLive: boolean): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    const { session, environment } = this.store.services;
    const entry = orders.catalogue.find(({ id }) => id === analysis);
    const title = entry?.title ?? "";
    const done = await this.store.during(
      { doing: "computing", title },
      () => this.apply(analysis, options, writeLive),
      async (stopping) => {
        const compute = async () => {
          const preview = await stopping.unless(this.preview(analysis, options));
          const report = await stopping.unless(session.run(analysis, options, writeLive, environment.now()));
          const segments = analysis === portfolioAnalysis ? await stopping.unless(session.segments()) : null;
          return { preview, report, segments };
        };
        const { preview, report, segments } = await measured("compute", compute);
        const { sheets, moved, seconds } = await this.writing.write(report, stopping);
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
          live: writeLive,
          table: segmentTable(report),
        };
        const { written: others, recent } = this.store.state;
        this.store.set({
          written: [written, ...others.filter((other) => other.analysis !== analysis)],
          recent: [analysis, ...recent.filter((other) => other !== analysis)].slice(0, 3),
          ...(segments ? { segments, members: {}, filtered: null } : {}),
        });
      },
    );
    if (done && entry) await this.choosing.keep(entry, options);
    return done;
  }

  /** The members of segments that are not there yet. */
  async loadMembers(keys: readonly string[]): Promise<void> {
    const missing = keys.filter((key) => !this.store.state.members[key]);
    if (missing.length === 0) return;
    await this.store.attempt(
      () => this.loadMembers(keys),
      async () => {
        await this.sortAsBuilt();
        const lists = await Promise.all(
          missing.map(async (key) => [key, await this.store.services.session.members(key)] as const),
        );
        this.store.set({ members: { ...this.store.state.members, ...Object.fromEntries(lists) } });
      },
    );
  }

  /** Writes the label of the segment beside each row of the orders. */
  async writeLabels(): Promise<void> {
    const { orders } = this.store.state;
    if (!orders) return;
    const { session, excel } = this.store.services;
    await this.store.during(
      { doing: "labels", ...nothingDone },
      () => this.writeLabels(),
      async (stopping) => {
        const compute = async () => {
          await stopping.unless(this.sortAsBuilt());
          return stopping.unless(session.labels());
        };
        const labels = await measured("compute", compute);
        const { location, view } = orders;
        const header = this.store.text.say("result.labelsHeader");
        const onProgress = this.store.progress(stopping, (rows) => ({ doing: "labels", ...rows }));
        const write = () =>
          excel.writeLabels(location, view.headerRow, header, labels, { signal: stopping.signal, onProgress });
        const { address } = await measured("write", write);
        this.store.set({ labelsAddress: address });
        this.writing.refreshUndo();
      },
    );
  }

  /** Leaves only one segment visible in the portfolio table, or everyone again when it is already so. */
  async filter(segment: { readonly key: string; readonly label: string }): Promise<void> {
    const table = this.resultOf(portfolioAnalysis)?.table;
    if (!table) return;
    const off = this.store.state.filtered === segment.key;
    await this.store.attempt(
      () => this.filter(segment),
      async () => {
        await this.store.services.excel.filterTable({ ...table, value: off ? null : segment.label });
        this.store.set({ filtered: off ? null : segment.key });
      },
    );
  }

  /** Previews move the session's segments: before asking for members or labels, it sorts as the portfolio was built. */
  private async sortAsBuilt(): Promise<void> {
    const entry = this.store.state.orders?.catalogue.find(({ id }) => id === portfolioAnalysis);
    const options = this.optionsOf({ id: portfolioAnalysis, options: entry?.options ?? [] });
    if (JSON.stringify(options) !== this.sortedWith) await this.preview(portfolioAnalysis, options);
  }

  private resultOf(analysis: string) {
    return this.store.state.written.find((result) => result.analysis === analysis);
  }
}
