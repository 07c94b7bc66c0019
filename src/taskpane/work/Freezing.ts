import type { WorkStore } from "./WorkStore";
import type { Writing } from "./Writing";

/** Replacing the formulas of results by their values. */
export class Freezing {
  /** What Undo is called after the last freeze, and the results it would make live again. */
  private last: { readonly title: string; readonly analyses: readonly string[] } | null = null;

  constructor(
    private readonly store: WorkStore,
    private readonly writing: Writing,
  ) {}

  /** Freezes the result of an analysis, or with `null` every result; true when it is done. */
  async freeze(analysis: string | null): Promise<boolean> {
    return this.store.during(
      { doing: "freezing" },
      () => this.freeze(analysis),
      async ({ signal }) => {
        const sheets = await this.store.services.excel.freeze(analysis, { signal });
        this.frozen(analysis, sheets);
      },
    );
  }

  /** Says what was frozen, here or from the ribbon. */
  frozen(analysis: string | null, sheets: number): void {
    const { text, state } = this.store;
    this.writing.refreshUndo();
    const concerned = state.written.filter(
      (result) => result.live && (analysis === null || result.analysis === analysis),
    );
    const title = this.store.state.undoable;
    if (sheets > 0 && title !== null) this.last = { title, analyses: concerned.map((result) => result.analysis) };
    const said = sheets > 0 ? text.say("freeze.done", { n: sheets }) : text.say("freeze.nothing");
    this.store.set({
      written: state.written.map((result) => (concerned.includes(result) ? { ...result, live: false } : result)),
      done: said,
      notice: { text: said, canUndo: sheets > 0 },
    });
  }

  /** Something was taken back: when it was the freeze, its results are live again. */
  takenBack(title: string): void {
    if (this.last?.title !== title) return;
    const { analyses } = this.last;
    this.last = null;
    this.store.set({
      written: this.store.state.written.map((result) =>
        analyses.includes(result.analysis) ? { ...result, live: true } : result,
      ),
    });
  }
}
