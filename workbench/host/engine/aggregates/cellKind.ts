/** What a cell holds, as a byte so that a whole range fits a typed array. */
export const cellKind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
