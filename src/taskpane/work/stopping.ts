import { Problem } from "../../portfolio/problem";

/** How something under way is stopped. */
export interface Stopping {
  readonly signal: AbortSignal;
  /**
   * Waits for an answer unless the user stops first: whoever waits goes on at once, with the problem `stopped`, and the answer
   * is dropped when it comes. The session finishes what it is doing meanwhile: it holds the rows, and ending it would mean
   * reading them again.
   */
  unless<Answer>(answer: Promise<Answer>): Promise<Answer>;
}

export const isStop = (error: unknown): boolean => error instanceof Problem && error.code === "stopped";

/** Stops with a signal whose reason is the problem `stopped`. */
export const stoppingBy = (signal: AbortSignal): Stopping => ({
  signal,
  unless: (answer) =>
    new Promise((resolve, reject) => {
      const stop = () => reject(signal.reason as Problem);
      if (signal.aborted) stop();
      signal.addEventListener("abort", stop, { once: true });
      answer.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
    }),
});

/** For what goes on unseen and cannot be stopped. */
export const neverStopped: Stopping = stoppingBy(new AbortController().signal);
