/** Codes of the cells of a column that hold no text. */
export const cellCode = { number: -1, blank: -2, no: -3, yes: -4 } as const;
