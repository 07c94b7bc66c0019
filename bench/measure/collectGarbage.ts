import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose_gc");

/** Frees what nobody holds any more, so that nobody pays for the garbage of another. */
export const collectGarbage = runInNewContext("gc") as () => void;
