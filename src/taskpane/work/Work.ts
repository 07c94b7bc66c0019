import type { Language } from "../../i18n/translate";
import type { PaneServices } from "../services";
import { paneText } from "../words/useWords";
import { Analysing } from "./Analysing";
import { Choosing } from "./Choosing";
import { Freezing } from "./Freezing";
import { Importing } from "./Importing";
import { Merging } from "./Merging";
import { Reading } from "./Reading";
import { TakingBack } from "./TakingBack";
import { WorkStore } from "./WorkStore";
import type { WorkState } from "./workState";
import { Writing } from "./Writing";

/**
 * What the pane does, without React: it calls the services one thing at a time and keeps what they answered. Screens
 * read `snapshot()` and call the verbs. A verb never rejects: what goes wrong becomes `state.failure`, with a retry.
 */
export class Work {
  private readonly store: WorkStore;
  readonly writing: Writing;
  readonly choosing: Choosing;
  readonly analysing: Analysing;
  readonly freezing: Freezing;
  readonly importing: Importing;
  readonly merging: Merging;
  readonly reading: Reading;
  readonly takingBack: TakingBack;

  constructor(services: PaneServices, language: Language) {
    this.store = new WorkStore(services, language);
    this.writing = new Writing(this.store);
    this.choosing = new Choosing(this.store);
    this.analysing = new Analysing(this.store, this.writing, this.choosing);
    this.freezing = new Freezing(this.store, this.writing);
    this.importing = new Importing(this.store, this.analysing, this.choosing);
    this.merging = new Merging(this.store, this.writing, this.importing);
    this.reading = new Reading(this.store, this.importing);
    this.takingBack = new TakingBack(this.store, this.writing, this.merging, this.freezing);
  }

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);
  readonly snapshot = (): WorkState => this.store.state;

  /** Stops what the pane is doing, where that can be stopped. */
  readonly stop = (): void => this.store.stop();

  /** Changes the language of what the session says, and asks again for what is shown. */
  async speak(language: Language): Promise<void> {
    if (language === this.store.text.language) return;
    this.store.text = paneText(language);
    if (!this.store.state.orders) return;
    await this.store.attempt(
      () => this.speak(language),
      async () => {
        await this.store.services.session.speak(language);
        await this.importing.sayAgain();
      },
    );
  }

  /** Notes something that went wrong outside the verbs (a preview, the journal). */
  readonly fail = (error: unknown): void => this.store.set({ failure: { error, retry: null } });
  readonly dismiss = (): void => this.store.set({ failure: null, notice: null });
  readonly forgetNotice = (): void => {
    if (this.store.state.notice) this.store.set({ notice: null });
  };
  readonly announce = (done: string): void => this.store.set({ done });
}
