import type { Preview, SourceLocation } from "../../analyses/analysis";
import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { QuestionId } from "../../portfolio/orders/importQuestion";
import { missingFields } from "../../portfolio/orders/missingFields";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { ImportView, SourceContext, SourceView } from "../../worker/sessionApi";
import { daySerial } from "../words/isoDay";
import type { Analysing } from "./Analysing";
import type { Choosing } from "./Choosing";
import { chooseColumn } from "./chooseColumn";
import { fieldsUnder } from "./fieldsUnder";
import { kindOf } from "./kindOf";
import { portfolioAnalysis } from "./portfolioAnalysis";
import { measured } from "./measured";
import { isStop, neverStopped, type Stopping } from "./stopping";
import type { ReadOrders, WorkState } from "./workState";
import type { WorkStore } from "./WorkStore";

const concentrationAnalysis = "abc";
/** Setting of the workbook where column names and answers are kept. */
const memoryKey = "imports";

/** What the session counted of orders, with the previews that go with it. */
interface Figures {
  readonly orders: ReadOrders;
  readonly imported: ImportView;
  readonly proposals: ReadOrders["proposals"];
  readonly catalogue: ReadOrders["catalogue"];
  readonly concentration: Preview | null;
  readonly portfolio: Preview | null;
  readonly segments: WorkState["segments"];
}

/** What is understood of the rows read: columns, answers, and the figures counted with them. */
export class Importing {
  /** What the workbook remembers of earlier imports. */
  private memory: string | null = null;

  constructor(
    private readonly store: WorkStore,
    private readonly analysing: Analysing,
    private readonly choosing: Choosing,
  ) {}

  /** What the workbook and the day tell about any source. */
  async context(): Promise<SourceContext> {
    const { excel, environment } = this.store.services;
    // Without its memory everything is recognised anew: nothing to tell the user.
    this.memory = await excel.readSetting(memoryKey).catch(() => null);
    const today = daySerial(environment.now().slice(0, 10)) ?? 0;
    return { today, memory: this.memory, merges: await excel.readMerges() };
  }

  /** Takes over a source just read and counts it. */
  async begin(location: SourceLocation, view: SourceView, context: SourceContext, stopping: Stopping): Promise<void> {
    await stopping.unless(this.choosing.begin());
    const mapping: ColumnMapping = {};
    for (const { field, column } of view.fields) if (column !== null) mapping[field] = column;
    const orders: ReadOrders = {
      // Each reading has its own, by which results know their reading.
      location: { ...location },
      view,
      mapping,
      answers: view.answers,
      asked: [],
      merges: context.merges,
      proposals: [],
      imported: null,
      catalogue: [],
      portfolio: null,
      concentration: null,
      accepted: false,
      writeLive: null,
    };
    await this.count(orders, stopping);
  }

  /** Says which column holds a field; `null` when none does. A column holds one field only. */
  async choose(field: SourceField, column: number | null): Promise<void> {
    const { orders } = this.store.state;
    if (!orders) return;
    const { mapping, fields, answers } = chooseColumn(orders, field, column);
    const view = { ...orders.view, fields };
    // Confirming a doubtful column changes no figure.
    if (mapping[field] === orders.mapping[field] && answers === orders.answers)
      return this.store.set({ orders: { ...orders, view } });
    await this.store.during(
      { doing: "counting" },
      () => this.choose(field, column),
      (stopping) => this.count({ ...orders, view, mapping, answers, accepted: false }, stopping),
    );
  }

  /** Answers a question about the source, or changes an earlier answer; true when everything is counted with it. */
  async answer(question: QuestionId, value: string): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    const answers = { ...orders.answers, [question]: value };
    return this.store.during(
      { doing: "counting" },
      () => this.answer(question, value),
      (stopping) => this.count({ ...orders, answers, accepted: false }, stopping),
    );
  }

  /** Agrees to the rows left out. */
  accept(): void {
    const { orders } = this.store.state;
    if (orders) this.store.set({ orders: { ...orders, accepted: true } });
  }

  /** Chooses live formulas or frozen values for whatever is written of these orders. */
  chooseLive(writeLive: boolean): void {
    const { orders } = this.store.state;
    if (orders) this.store.set({ orders: { ...orders, writeLive } });
  }

  /** Gives up the customer list that was joined; true when it is done. */
  async leaveList(): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    return this.store.during(
      { doing: "counting" },
      () => this.leaveList(),
      async (stopping) => void (await this.show(orders, () => this.store.services.session.leaveList(), stopping)),
    );
  }

  /** Asks again for what the session says, once it speaks another language. */
  async sayAgain(): Promise<void> {
    const { orders } = this.store.state;
    if (!orders) return;
    const described = await this.store.services.session.describe();
    const fields = orders.view.fields.map((choice) => {
      const again = described.fields.find(({ field, column }) => field === choice.field && column === choice.column);
      return { ...choice, reason: again?.reason ?? "" };
    });
    await this.count({ ...orders, view: { ...described, fields } }, neverStopped);
  }

  /**
   * Counts the rows under a mapping and answers; without the needed columns there is nothing to count yet. The figures
   * from before stay until the new ones are there, so that the screen does not jump.
   */
  private async count(orders: ReadOrders, stopping: Stopping): Promise<void> {
    if (missingFields(kindOf(orders), orders.mapping).length > 0) return this.forget(orders);
    const { session } = this.store.services;
    const { orders: previous, segments, members, filtered, importSheet } = this.store.state;
    this.store.set({ orders, members: {}, filtered: null });
    try {
      await this.show(orders, () => session.import(orders.mapping, orders.answers), stopping);
    } catch (error) {
      if (isStop(error)) this.store.set({ orders: previous, segments, members, filtered, importSheet });
      else this.forget(orders);
      throw error;
    }
  }

  /** Shows what the session counts anew, with the previews that go with it. */
  async show(orders: ReadOrders, count: () => Promise<ImportView>, stopping: Stopping): Promise<ImportView> {
    const figures = await this.figuresOf(orders, count, stopping);
    await this.take(figures);
    return figures.imported;
  }

  /** What the session counts anew, with the previews that go with it; when it is stopped, the session goes back. */
  async figuresOf(orders: ReadOrders, count: () => Promise<ImportView>, stopping: Stopping): Promise<Figures> {
    const { session } = this.store.services;
    const gather = async (): Promise<Figures> => {
      const imported = await stopping.unless(count());
      const { mergeProposals, confirmedMerges } = imported;
      const areThere = mergeProposals !== null && mergeProposals + confirmedMerges > 0;
      const proposals = areThere ? await stopping.unless(session.mergeProposals()) : [];
      const catalogue = await stopping.unless(session.catalogue());
      const first = async (id: string): Promise<Preview | null> => {
        const entry = catalogue.find((candidate) => candidate.id === id);
        if (!entry || entry.missing.length > 0 || entry.unavailable) return null;
        return stopping.unless(this.analysing.firstPreview(entry));
      };
      const concentration = await first(concentrationAnalysis);
      const portfolio = await first(portfolioAnalysis);
      const segments = portfolio ? await stopping.unless(session.segments()) : null;
      return { orders, imported, proposals, catalogue, concentration, portfolio, segments };
    };
    try {
      return await measured("compute", gather);
    } catch (error) {
      // It answers in order: whatever is asked from now on is about the figures that are shown.
      if (isStop(error)) session.goBack().catch(() => undefined);
      throw error;
    }
  }

  /** Shows figures and remembers the answers behind them. */
  async take({ orders, imported, segments, ...figures }: Figures): Promise<void> {
    const open = imported.questions.filter((question) => question.open).map(({ id }) => id);
    const asked = [...orders.asked, ...open.filter((id) => !orders.asked.includes(id))];
    const settled = new Set(
      imported.report.questions.flatMap(({ answered, field }) => (answered && field ? [field] : [])),
    );
    const view = { ...orders.view, fields: fieldsUnder(orders.view.fields, imported.mapping, settled) };
    // An answer moves a column between sector and region; an amount not used now may be used again.
    const { sector, region } = imported.mapping;
    const moved = Object.entries({ ...orders.mapping, sector, region }).filter(([, column]) => column !== undefined);
    const mapping: ColumnMapping = Object.fromEntries(moved);
    this.store.set({
      orders: { ...orders, view, mapping, asked, imported, ...figures },
      members: {},
      filtered: null,
      importSheet: null,
      segments,
    });
    if (imported.mergeProposals === null) void this.lookForNames(imported);
    await this.remember(imported.memory);
  }

  /** Looks for names of one customer after the figures are shown: among very many customers it takes a while. */
  private async lookForNames(imported: ImportView): Promise<void> {
    // What went wrong, such as another source opened meanwhile, leaves figures without proposals.
    const proposals = await this.store.services.session.mergeProposals().catch(() => []);
    const { orders } = this.store.state;
    if (orders?.imported === imported) this.store.set({ orders: { ...orders, proposals } });
  }

  private forget(orders: ReadOrders): void {
    const uncounted = { ...orders, imported: null, portfolio: null, concentration: null, proposals: [] };
    this.store.set({ orders: uncounted, segments: null, members: {}, filtered: null, importSheet: null });
  }

  private async remember(memory: string): Promise<void> {
    if (memory === this.memory) return;
    try {
      await this.store.services.excel.writeSetting(memoryKey, memory);
      this.memory = memory;
    } catch {
      // A read-only workbook can be counted all the same: the questions will be asked again next time.
    }
  }
}
