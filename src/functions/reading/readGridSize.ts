import { Problem } from "../../portfolio/problem";
import type { GridSize } from "../../portfolio/segmentation/segmentGrid";
import type { Argument } from "./argument";
import { readNumbers } from "./readNumbers";

const sizes: readonly number[] = [5, 8, 11] satisfies GridSize[];

/**
 * The optional number of segments; `null` when it is left out.
 *
 * @throws Problem `gridSizeNeeded` {argument}, `cellsNeeded`, `numberNeeded`.
 */
export function readGridSize(argument: Argument): GridSize | null {
  const [size] = readNumbers("segments", argument, 1) ?? [];
  if (size === undefined) return null;
  if (!sizes.includes(size)) throw new Problem("gridSizeNeeded", { argument: "segments" });
  return size as GridSize;
}
