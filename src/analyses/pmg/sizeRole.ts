import type { Role } from "../../portfolio/role";

/** The colour of each size: large strong, medium steady, small asleep. */
export const sizeRole = { large: "strong", medium: "steady", small: "asleep" } as const satisfies Record<string, Role>;
