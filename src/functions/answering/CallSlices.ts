/** How long calls are answered in a row, in ms, before the page gets its turn. */
const sliceMilliseconds = 12;

/** Starts something after whatever the page has to do now: input, drawing. */
export type Later = (run: () => void) => void;

/**
 * Does short pieces of work at once as long as a slice of time lasts, and the rest in later slices, in the order they came:
 * ten thousand cells calculated together do not hold up the page, one cell does not wait.
 */
export class CallSlices {
  private readonly queue: (() => void)[] = [];
  private endOfSlice = -Infinity;
  private isEndPlanned = false;

  constructor(
    private readonly later: Later,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** The answer itself while there is time, else the promise of it. */
  answer<Value>(work: () => Value): Value | Promise<Awaited<Value>> {
    if (this.queue.length === 0 && this.hasTime()) return work();
    return new Promise<Awaited<Value>>((resolve, reject) => {
      this.queue.push(() => {
        try {
          resolve(work() as Awaited<Value>);
        } catch (error) {
          reject(error as Error);
        }
      });
      this.planEnd();
    });
  }

  /** Resolves at once while there is time, else in a later slice: for long work that is done step by step. */
  pause(): void | Promise<void> {
    return this.answer(() => undefined);
  }

  private hasTime(): boolean {
    if (!this.isEndPlanned) {
      this.endOfSlice = this.now() + sliceMilliseconds;
      this.planEnd();
      return true;
    }
    return this.now() < this.endOfSlice;
  }

  private planEnd(): void {
    if (this.isEndPlanned) return;
    this.isEndPlanned = true;
    this.later(() => this.nextSlice());
  }

  private nextSlice(): void {
    this.isEndPlanned = false;
    const end = this.now() + sliceMilliseconds;
    let done = 0;
    while (done < this.queue.length && this.now() < end) this.queue[done++]!();
    this.queue.splice(0, done);
    if (this.queue.length > 0) this.planEnd();
  }
}
