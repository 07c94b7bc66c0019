/** Widths of the columns beside the customers, which several tables and the parameters stand in one above the other. */
export const sideWidths = [38, 28, 17, 15, 16] as const;
