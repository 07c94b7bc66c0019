/** Pixels of one level of indentation. */
export const indentWidth = 9;
