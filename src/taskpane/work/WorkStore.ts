import type { Language } from "../../i18n/translate";
import type { PaneServices } from "../services";
import { paneText, type PaneText } from "../words/useWords";
import { firstWorkState, type Busy, type WorkState } from "./workState";

/**
 * What the pane knows and whether it is busy. The verbs of the pane run their tasks through `during` and `attempt`, so
 * that they never reject: what goes wrong becomes `state.failure`, with a retry.
 */
export class WorkStore {
  private known: WorkState = firstWorkState;
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

  /** Does one thing at a time: says that it is busy, forgets the last failure, keeps the new one. True when it is done. */
  async during(busy: Busy, retry: () => void, task: () => Promise<void>, signal?: AbortSignal): Promise<boolean> {
    if (this.known.busy) return false;
    this.set({ busy, failure: null, done: "", notice: null });
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

  /** Does something that others need not wait for; gives what it gives, `null` when it failed. */
  async attempt<Result>(retry: () => void, task: () => Promise<Result>): Promise<Result | null> {
    try {
      return await task();
    } catch (error) {
      this.set({ failure: { error, retry } });
      return null;
    }
  }
}
