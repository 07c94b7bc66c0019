/** How a customer's purchases run over the three years. */
export type BuyingProfile = "steady" | "growing" | "falling" | "slipping" | "lost" | "new" | "seasonal" | "occasional";

/**
 * The story a sales manager should find among 300 customers: how many run that way, and how much they buy beside an
 * average customer (good customers slip away, newcomers begin small).
 */
export const buyingProfiles: readonly {
  readonly profile: BuyingProfile;
  readonly customers: number;
  readonly size: number;
}[] = [
  { profile: "steady", customers: 98, size: 1.1 },
  { profile: "growing", customers: 36, size: 1.1 },
  { profile: "falling", customers: 30, size: 1 },
  { profile: "slipping", customers: 26, size: 2.4 },
  { profile: "lost", customers: 40, size: 0.55 },
  { profile: "new", customers: 30, size: 0.9 },
  { profile: "seasonal", customers: 20, size: 0.8 },
  { profile: "occasional", customers: 20, size: 0.35 },
];
