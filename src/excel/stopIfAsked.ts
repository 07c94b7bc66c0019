import { Problem } from "../portfolio/problem";

/** Throws `stopped` once the user has asked to stop. */
export function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem("stopped");
}
