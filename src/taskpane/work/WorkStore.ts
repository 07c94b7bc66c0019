import type { Language } from "../../i18n/translate";
import type { PaneServices } from "../services";
import { paneText, type PaneText } from "../words/useWords";
import { Problem } from "../../portfolio/problem";
import { canStop, isWriting } from "./canStop";
import { Pace } from "./Pace";
import { isStop, stoppingBy, type Stopping } from "./stopping";
import { firstWorkState, nothingDone, type Busy, type RowsDone, type WorkState } from "./workState";

/**
 * What the pane knows and whether it is busy. The verbs of the pane run their tasks through `during` and `attempt`, so
 * that they never reject: what goes wrong becomes `state.failure`, with a retry.
 */
export class WorkStore {
  private known: WorkState = firstWorkState;
  /** Of the task at hand. */
  private control = new AbortController();
  private readonly listeners = new Set<() => void>();
  text: PaneText;

  constructor(
    readonly services: PaneServices,
    language: Language,
  ) {
    this.text = paneText(language);
  }

  get state(): WorkState {
    return this.known;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<WorkState>): void {
    this.known = { ...this.known, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /**
   * Does one thing at a time: says that it is busy, forgets the last failure, keeps the new one. True when it is done; a task
   * that was stopped ends with the problem `stopped`, having left everything as it was.
   */
  async during(busy: Busy, retry: () => void, task: (stopping: Stopping) => Promise<void>): Promise<boolean> {
    if (this.known.busy) return false;
    const control = new AbortController();
    this.control = control;
    this.set({ busy, failure: null, done: "", notice: null });
    try {
      await task(stoppingBy(control.signal));
      return true;
    } catch (error) {
      if (isStop(error)) this.sayStopped();
      else this.set({ failure: { error, retry } });
      return false;
    } finally {
      this.set({ busy: null });
    }
  }

  /** Shows how far the task at hand is, with an estimate, until it is stopped. */
  progress(stopping: Stopping, show: (rows: RowsDone) => Busy): (done: number, total: number) => void {
    const pace = new Pace();
    this.set({ busy: show(nothingDone) });
    return (done, total) => {
      const secondsLeft = pace.secondsLeft(done, total);
      if (!stopping.signal.aborted) this.set({ busy: show({ done, total, secondsLeft }) });
    };
  }

  /** Stops what can be stopped. What has been written is taken back first: until then, the pane says that it is stopping. */
  stop(): void {
    const { busy } = this.known;
    if (!busy || !canStop(busy)) return;
    if (isWriting(busy)) this.set({ busy: { doing: "stopping" } });
    this.control.abort(new Problem("stopped"));
  }

  private sayStopped(): void {
    const text = this.text.say("stop.done");
    this.set(this.known.busy?.doing === "stopping" ? { done: text, notice: { text, canUndo: false } } : { done: text });
  }

  /** Does something that others need not wait for; gives what it gives, `null` when it failed. */
  async attempt<Result>(retry: () => void, task: () => Promise<Result>): Promise<Result | null> {
    try {
      return await task();
    } catch (error) {
      if (!isStop(error)) this.set({ failure: { error, retry } });
      return null;
    }
  }
}
