/** What a sheet of Excel holds. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384 } as const;
