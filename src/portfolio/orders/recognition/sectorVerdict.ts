import type { Cell } from "../cell";
import { foldText } from "../reading/foldText";
import { isBlank } from "../reading/isBlank";
import { placeWords } from "./placeWords";
import { tradeWords } from "./tradeWords";

/** NAF and SIC codes with their letter or full stop: 43.21A, 4321A. */
const tradeCode = /^\d{2}\.?\d{2} ?[a-z]$/i;
const postCode = /^(f )?\d{5}$|^(0?[1-9]|[1-8]\d|9[0-5]|2[ab]|97\d)$/;
/** `Secteur 12`, `Zone Sud`, `Territory 3`, `69 Rhône` … */
const numberedPlace = /^(secteur|zone|sector|territory|area|region|district|tournee) ?[a-z0-9]{1,3}$/;
const placeAfter = /^((secteur|zone|region|territory|area|departement) )?(\d{2} )?(.+)$/;

function isPlace(cell: Cell): boolean {
  const text = foldText(String(cell));
  const name = placeAfter.exec(text)?.[4] ?? text;
  return postCode.test(text) || numberedPlace.test(text) || placeWords.has(text) || placeWords.has(name);
}

function isTrade(cell: Cell): boolean {
  const text = String(cell).trim();
  const words = foldText(text).split(" ");
  return tradeCode.test(text) || words.some((word) => tradeWords.some((trade) => word.startsWith(trade)));
}

/**
 * Whether a column called "Secteur" holds territories or industries, by its cells; `null` when they do not tell.
 *
 * @example
 * sectorVerdict(["Nord", "Sud", "Île-de-France"]) // "region"
 */
export function sectorVerdict(cells: readonly (Cell | undefined)[]): "sector" | "region" | null {
  const distinct = new Set(cells.filter((cell): cell is string | number | boolean => !isBlank(cell)));
  let places = 0;
  let trades = 0;
  for (const cell of distinct) {
    if (isPlace(cell)) places++;
    else if (isTrade(cell)) trades++;
  }
  if (places > trades * 4 && places * 2 >= distinct.size) return "region";
  return trades > places * 4 && trades * 2 >= distinct.size ? "sector" : null;
}
