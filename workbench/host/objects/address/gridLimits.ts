/** Excel's sheet: rows and columns. */
export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;
