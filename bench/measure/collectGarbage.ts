import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose_gc");

const gc = runInNewContext("gc") as () => void;

/** What V8 needs after a collection to sweep the pages that became free, on a thread beside. */
const sweeping = 400;

/** Frees what nobody holds any more, and waits until that is done: nobody pays for the garbage of another. */
export async function collectGarbage(): Promise<void> {
  gc();
  await new Promise((resolve) => setTimeout(resolve, sweeping));
}
