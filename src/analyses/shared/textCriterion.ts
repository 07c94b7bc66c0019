/** Texts that SUMIFS and COUNTIF would read as a pattern, and as a comparison. */
const pattern = /[*?~]/;
const comparison = /^[<>=]/;

/**
 * What SUMIFS or COUNTIF is given to find the text of a cell and nothing else. Every row of a column has the same formula: one
 * text with a wildcard makes all of them escape.
 *
 * @param texts All that the cells hold.
 * @example
 * textCriterion(["Acme", "A*"])("$A8") // 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A8,"~","~~"),"*","~*"),"?","~?")'
 */
export function textCriterion(texts: readonly string[]): (cell: string) => string {
  const [escapes, compares] = [pattern, comparison].map((kind) => texts.some((text) => kind.test(text)));
  return (cell) => {
    const escaped = escapes ? `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` : cell;
    return compares ? `"="&${escaped}` : escaped;
  };
}
