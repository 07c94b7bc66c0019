import { Problem } from "../../portfolio/problem";

/**
 * Code that the first screen does without. It is loaded when it is first needed, or ahead of that once the pane has time;
 * what was loaded is there at once.
 */
export class Later<Loaded> {
  /** Everything that is loaded later, in the order it was declared. */
  static readonly all: Later<unknown>[] = [];

  private here: Loaded | null = null;
  private request: Promise<Loaded> | null = null;
  private failure: Problem | null = null;

  constructor(private readonly load: () => Promise<Loaded>) {
    Later.all.push(this);
  }

  /** What was loaded; `null` before. */
  get loaded(): Loaded | null {
    return this.here;
  }

  /** One request for all who wait for it, a new one when the last failed. Rejects with the Problem `notLoaded`. */
  ask(): Promise<Loaded> {
    this.forgetFailure();
    this.request ??= this.load().then(
      (loaded) => (this.here = loaded),
      () => {
        this.failure = new Problem("notLoaded");
        throw this.failure;
      },
    );
    return this.request;
  }

  /**
   * For a component: what was loaded, or the wait for it thrown to the nearest `Suspense`, or why it failed thrown to the
   * nearest `PartBoundary`. React's `lazy` does the same, but waits a moment for what is there and never tries again.
   */
  need(): Loaded {
    if (this.here !== null) return this.here;
    if (this.failure) throw this.failure;
    throw this.ask();
  }

  /** Lets the next need try again. */
  forgetFailure(): void {
    if (!this.failure) return;
    this.failure = null;
    this.request = null;
  }
}
