/** Where the potential of a customer comes from, most trusted first. */
export const potentialSources = ["declared", "peers", "assumed"] as const;

export type PotentialSource = (typeof potentialSources)[number];
