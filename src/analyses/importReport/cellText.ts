import type { Cell } from "../../portfolio/orders/cell";

/** More of a cell would hide what stands beside it. */
const shownCharacters = 40;

/**
 * The content of a cell as a short line of text: line breaks become spaces, long texts are cut.
 *
 * @example
 * cellText("n/a ") // "n/a"
 */
export function cellText(cell: Cell | undefined, characters = shownCharacters): string {
  const text = String(cell ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return text.length > characters ? `${text.slice(0, characters - 1)}…` : text;
}
