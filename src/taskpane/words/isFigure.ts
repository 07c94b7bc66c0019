/** One figure with its sign, its unit and its currency, before or behind; brackets and dashes of an interval too. */
const figure = /^\p{L}{0,3}[^\p{L}\d]*\d[^\p{L}]*\p{L}{0,3}$/u;

/**
 * Whether a text is a number as people read it, and stands at the right of its column.
 *
 * @example
 * isFigure("€1,234.50") // true
 * isFigure("−4.2 %") // true
 * isFigure("BG/NBD") // false
 */
export const isFigure = (text: string): boolean => figure.test(text);
