import { readsAsNumber } from "../../portfolio/orders/reading/readsAsNumber";

/** A range and the cell, or quoted text, its cells are compared with. */
type Condition = readonly [range: string, text: string];

/** Native expressions, without an equals sign, over the rows that meet all conditions. */
interface GroupFormulas {
  count(...conditions: readonly Condition[]): string;
  sum(amounts: string, ...conditions: readonly Condition[]): string;
}

/** Longest text a criterion of SUMIFS may have. */
const longestCriterion = 255;

/** Whether COUNTIFS finds these texts and no others: it reads patterns, comparisons, numbers and dates into texts. */
const areFound = (texts: readonly string[]): boolean =>
  texts.every((text) => text.length <= longestCriterion && !/[*?~]|^[<>=]/.test(text) && !readsAsNumber(text));

/**
 * Formulas that count and add up the rows of a group by its text: COUNTIFS and SUMIFS, or SUMPRODUCT where those would take
 * some of the texts for something else. None of them tells capitals apart.
 *
 * @param texts Every text a cell of the groups can hold.
 * @example
 * groupFormulas(["North", "South"]).sum("$C$2:$C$9", ["$B$2:$B$9", "$F2"]) // "SUMIFS($C$2:$C$9,$B$2:$B$9,$F2)"
 */
export function groupFormulas(texts: readonly string[]): GroupFormulas {
  if (areFound(texts)) {
    const list = (conditions: readonly Condition[]): string => conditions.flat().join(",");
    return {
      count: (...conditions) => `COUNTIFS(${list(conditions)})`,
      sum: (amounts, ...conditions) => `SUMIFS(${amounts},${list(conditions)})`,
    };
  }
  const product = (conditions: readonly Condition[]): string =>
    conditions.map(([range, text]) => `--(${range}=${text})`).join(",");
  return {
    count: (...conditions) => `SUMPRODUCT(${product(conditions)})`,
    sum: (amounts, ...conditions) => `SUMPRODUCT(${product(conditions)},${amounts})`,
  };
}
