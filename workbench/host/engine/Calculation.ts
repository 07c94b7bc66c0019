import type { ICommandInfo, ICommandService } from "@univerjs/core";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";
import { Signal } from "./Signal";

/** The private half of Univer's trigger that `startNow` needs: it waits 100 ms after the last change before calculating. */
interface PendingTrigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Record<string, unknown>;
  _executionInProgressParams: unknown;
  _generateDirty(commands: ICommandInfo[]): Record<string, unknown>;
  _mergeDirty(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown>;
}

const startCalculation = "formula.mutation.set-formula-calculation-start";
const longestWait = 120_000;

/**
 * Knows whether formulas are up to date. Excel answers a sync already calculated; Univer calculates a little later, in
 * the background, so the host waits for `settled` before it answers a read.
 */
export class Calculation {
  private dirty = false;
  private running = false;
  private waiting: (() => void)[] = [];

  /** Emitted at the end of every pass. */
  readonly calculated = new Signal<void>();

  constructor(
    private readonly commands: ICommandService,
    private readonly trigger: TriggerCalculationController,
    private readonly hasFormulas: () => boolean,
  ) {}

  /**
   * Cells or names changed: a pass will follow. One that runs is let finish: Univer would stop it and start all over, or, when
   * it ends before it could be stopped, forget the change.
   */
  markDirty(): void {
    this.dirty = true;
    if (this.running) clearTimeout(this.pending._setTimeoutKey);
  }

  get isRunning(): boolean {
    return this.running;
  }

  started(): void {
    this.dirty = false;
    this.running = true;
  }

  ended(): void {
    this.running = false;
    this.calculated.emit();
    // What changed during the pass, or was asked for at its end (custom functions), once the pass has unwound.
    setTimeout(() => {
      if (this.dirty) this.startNow();
      if (this.dirty || this.running) return;
      for (const resume of this.waiting.splice(0)) resume();
    });
  }

  /** Resolves when no formula waits for calculation; `undefined` when there is nothing to wait for. */
  settled(): Promise<void> | undefined {
    if (!this.dirty && !this.running) return undefined;
    if (!this.running && !this.hasFormulas()) {
      this.dirty = false;
      return undefined;
    }
    this.startNow();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, longestWait);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private get pending(): PendingTrigger {
    return this.trigger as unknown as PendingTrigger;
  }

  /** Skips Univer's 100 ms pause, which is meant for typing and would be paid at every sync. */
  private startNow(): void {
    const trigger = this.pending;
    if (this.running || trigger._executionInProgressParams != null || !trigger._waitingCommandQueue.length) return;
    clearTimeout(trigger._setTimeoutKey);
    const dirty = trigger._generateDirty(trigger._waitingCommandQueue);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, dirty);
    trigger._waitingCommandQueue = [];
    void this.commands.executeCommand(startCalculation, { ...trigger._executingDirtyData }, { onlyLocal: true });
  }
}
