import type { EncodedText } from "./reading/encodeText";
import { readsAsNumber } from "./reading/readsAsNumber";

/** Longest text a criterion of SUMIFS may have. */
const longestCriterion = 255;

/**
 * Whether SUMIFS over a text column finds each of its texts and nothing else: no spaces around them, no numbers, patterns or
 * comparisons among them. It takes capitals as they come, as the groups of a breakdown do.
 */
export const isFoundByText = ({ names, cells, codeOfCell }: EncodedText): boolean =>
  cells.every((cell, index) => codeOfCell[index]! < 0 || cell === names[codeOfCell[index]!]) &&
  names.every((name) => name.length <= longestCriterion && !/[*?~]|^[<>=]/.test(name) && !readsAsNumber(name));
