import type { Report } from "../../report/report";
import type { WrittenReport } from "../services";
import { measured } from "./measured";
import type { Stopping } from "./stopping";
import type { WorkStore } from "./WorkStore";

/** What the pane writes and shows in the workbook, whatever it is about. */
export class Writing {
  constructor(private readonly store: WorkStore) {}

  /** Undo can also be asked from the ribbon: the pane looks again when the user comes back to it. */
  watchUndo(): () => void {
    const look = () => this.refreshUndo();
    look();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }

  refreshUndo(): void {
    this.store.set({ undoable: this.store.services.excel.lastAction()?.title ?? null });
  }

  /**
   * Writes a report and shows how far it is; for verbs that are busy already. Rejects with a `Problem`, with `stopped` once
   * the workbook is as it was.
   */
  async write(report: Report, stopping: Stopping): Promise<WrittenReport> {
    const { title } = report;
    const onProgress = this.store.progress(stopping, (rows) => ({ doing: "writing", title, ...rows }));
    const { signal } = stopping;
    const written = await measured("write", () =>
      this.store.services.excel.writeReport(report, { signal, onProgress }),
    );
    this.refreshUndo();
    return written;
  }

  /** Writes the account of every row as a sheet. */
  async writeImportReport(): Promise<void> {
    const { session, environment } = this.store.services;
    await this.store.during(
      { doing: "computing", title: "" },
      () => this.writeImportReport(),
      async (stopping) => {
        const compute = () => session.importReport(environment.now());
        const report = await stopping.unless(measured("compute", compute));
        const { sheets } = await this.write(report, stopping);
        const [sheet] = sheets;
        if (!sheet) return;
        const done = this.store.text.say("import.written", { sheet: sheet.name });
        this.store.set({ importSheet: { ...sheet, title: report.title }, done });
      },
    );
  }

  /** Shows a sheet that Clientele wrote. */
  async goToSheet(key: string): Promise<void> {
    await this.store.attempt(
      () => this.goToSheet(key),
      () => this.store.services.excel.activateSheet(key),
    );
  }

  /** Selects rows of the orders, by their number in the sheet; gives how many could be, `null` when that failed. */
  async selectRows(rows: readonly number[]): Promise<number | null> {
    const location = this.store.state.orders?.location;
    if (!location) return null;
    const fromTop = rows.map((row) => row - 1 - location.row);
    return this.store.attempt(
      () => this.selectRows(rows),
      () => this.store.services.excel.selectRows(location, fromTop),
    );
  }
}
