/** Seconds and steps before an estimate means anything. */
const settled = { seconds: 1.5, steps: 3 };
/** How much of the pace is the latest step's. */
const latest = 0.3;

/** Estimates how long something goes on from how fast it has gone so far. */
export class Pace {
  private readonly start: number;
  private last: { readonly time: number; readonly done: number };
  private steps = 0;
  /** Rows a second. */
  private rate = 0;

  /** @param now milliseconds, from any moment on */
  constructor(private readonly now: () => number = () => performance.now()) {
    this.start = now();
    this.last = { time: this.start, done: 0 };
  }

  /**
   * Seconds still to go, rounded so that they can be read: to 1 below ten, to 5 below a minute, to 60 above. `null` while
   * it is too early to say and when it is as good as done.
   */
  secondsLeft(done: number, total: number): number | null {
    const time = this.now();
    const seconds = (time - this.last.time) / 1000;
    const rows = done - this.last.done;
    if (seconds > 0 && rows > 0) {
      const pace = rows / seconds;
      this.rate = this.steps === 0 ? pace : latest * pace + (1 - latest) * this.rate;
      this.steps += 1;
      this.last = { time, done };
    }
    if (this.steps < settled.steps || time - this.start < settled.seconds * 1000) return null;
    const left = (total - done) / this.rate;
    return left < 1 ? null : rounded(left);
  }
}

function rounded(seconds: number): number {
  if (seconds < 10) return Math.round(seconds);
  return seconds < 57.5 ? Math.round(seconds / 5) * 5 : Math.max(60, Math.round(seconds / 60) * 60);
}
