import type { Cell } from "../cell";
import { foldText } from "../reading/foldText";

/** The column whose folded header is the first of the names that the header row has; `undefined` when it has none. */
export function headerColumn(header: readonly Cell[] | undefined, names: readonly string[]): number | undefined {
  const folded = (header ?? []).map((cell) => foldText(String(cell ?? "")));
  const found = names.map((name) => folded.indexOf(name)).find((column) => column >= 0);
  return found;
}
