import type { ConfirmedMerge } from "../../portfolio/orders/confirmedMerge";
import type { Importing } from "./Importing";
import { neverStopped } from "./stopping";
import type { WorkStore } from "./WorkStore";
import type { Writing } from "./Writing";

/** Names counted as one customer: what the session counts with and what the workbook keeps stay the same. */
export class Merging {
  constructor(
    private readonly store: WorkStore,
    private readonly writing: Writing,
    private readonly importing: Importing,
  ) {}

  /** Replaces the confirmed merges, counts again and keeps them in the workbook; true when it is done. */
  async merge(merges: readonly ConfirmedMerge[]): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    const { session, environment } = this.store.services;
    return this.store.during(
      { doing: "counting" },
      () => this.merge(merges),
      async (stopping) => {
        const figures = await this.importing.figuresOf({ ...orders, merges }, () => session.merge(merges), stopping);
        try {
          const report = await stopping.unless(session.mergeReport(environment.now()));
          await this.writing.write(report, stopping);
        } catch (error) {
          // What the workbook does not keep is not counted with either.
          session.goBack().catch(() => undefined);
          throw error;
        }
        await this.importing.take(figures);
        this.store.set({ done: this.store.text.say("merges.done", { n: figures.imported.customers }) });
      },
    );
  }

  /** Counts with the merges that are in the workbook now, after something was taken back. */
  async follow(): Promise<void> {
    const { orders } = this.store.state;
    if (!orders?.imported) return;
    const { session, excel } = this.store.services;
    await this.store.attempt(
      () => this.follow(),
      async () => {
        const merges = await excel.readMerges();
        if (JSON.stringify(merges) === JSON.stringify(orders.merges)) return;
        await this.importing.show({ ...orders, merges }, () => session.merge(merges), neverStopped);
      },
    );
  }
}
