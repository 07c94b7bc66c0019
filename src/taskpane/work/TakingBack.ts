import type { OwnedCounts } from "../services";
import type { Freezing } from "./Freezing";
import type { Merging } from "./Merging";
import type { WorkStore } from "./WorkStore";
import type { Writing } from "./Writing";

/** Taking back what Clientele wrote: the last thing, or everything. */
export class TakingBack {
  constructor(
    private readonly store: WorkStore,
    private readonly writing: Writing,
    private readonly merging: Merging,
    private readonly freezing: Freezing,
  ) {}

  /** Takes back the last thing written; true when it is done. */
  async undo(): Promise<boolean> {
    const what = this.store.state.undoable;
    if (what === null) return false;
    return this.store.during(
      { doing: "undoing" },
      () => this.undo(),
      async () => {
        await this.store.services.excel.undoLast();
        const { text, state } = this.store;
        if (what === text.say("result.labelsHeader")) this.store.set({ labelsAddress: "" });
        if (what === state.importSheet?.title) this.store.set({ importSheet: null });
        const written = state.written.filter((result) => result.title !== what);
        this.store.set({ written, notice: null, done: text.say("app.undone", { what }) });
        this.freezing.takenBack(what);
        this.writing.refreshUndo();
        await this.merging.follow();
      },
    );
  }

  /** Takes away everything Clientele wrote in the workbook; true when it is done. */
  async removeEverything(describe: (counts: OwnedCounts) => string): Promise<boolean> {
    return this.store.during(
      { doing: "removing" },
      () => this.removeEverything(describe),
      async () => {
        const counts = await this.store.services.excel.removeEverything();
        const done = this.store.text.say("remove.done", { list: describe(counts) });
        this.store.set({ written: [], importSheet: null, labelsAddress: "", filtered: null, done });
        this.writing.refreshUndo();
        await this.merging.follow();
      },
    );
  }
}
