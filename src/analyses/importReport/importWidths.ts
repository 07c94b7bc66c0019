/** Widths in characters of the columns that the tables of the import report share, one under the other. */
export const importWidths = [70, 12, 22, 24, 56] as const;
