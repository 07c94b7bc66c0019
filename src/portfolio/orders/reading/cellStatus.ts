/** What reading one cell came to. */
export const cellStatus = { read: 0, blank: 1, unreadable: 2, error: 3 } as const;
