/** The five meanings a class can have; one colour each, everywhere (pane, sheets, charts). */
export const roles = ["strong", "steady", "rising", "slipping", "asleep"] as const;

export type Role = (typeof roles)[number];
