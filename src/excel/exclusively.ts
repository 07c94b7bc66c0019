import { Problem } from "../portfolio/problem";

let busy = false;

/** Runs one writing action at a time: a second click while the first is still writing is refused, not queued. */
export async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  if (busy) throw new Problem("busy");
  busy = true;
  try {
    return await work();
  } finally {
    busy = false;
  }
}
