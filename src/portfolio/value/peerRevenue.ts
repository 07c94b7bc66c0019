import type { Customers } from "../customers";
import { Problem } from "../problem";
import { quantile } from "../statistics/quantile";

/** What the customers of each sector buy; by code of the sector. */
export interface PeerRevenue {
  /** Customers of the sector with revenue. */
  readonly buyers: Int32Array;
  /** The quantile of their revenue in whole cents; NaN where they are too few to compare with. */
  readonly cents: Float64Array;
}

/** Thousandths of a cent: beyond, an interpolated quantile holds nothing but the noise of its share. */
const noiseFree = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * The quantile (type 7) of the revenue in each sector. Customers who bought nothing, or sent back more than they bought, say
 * nothing of what can be bought and are no peers. Without a column of sectors there are none.
 *
 * @param share 0.8 for the revenue that four peers in five stay under.
 * @param minimumPeers Buyers a sector needs.
 * @throws Problem `notAShare` {argument} unless 0 ≤ share ≤ 1, `notFrom1` {argument}.
 * @example
 * peerRevenue({ revenueCents, attributes: { sector } }, 0.8, 5).cents[0] // of the first sector
 */
export function peerRevenue(
  { revenueCents, attributes: { sector } }: Pick<Customers, "revenueCents" | "attributes">,
  share: number,
  minimumPeers: number,
): PeerRevenue {
  if (!(share >= 0 && share <= 1)) throw new Problem("notAShare", { argument: "share" });
  if (!(minimumPeers >= 1)) throw new Problem("notFrom1", { argument: "minimumPeers" });
  const revenues: number[][] = (sector?.names ?? []).map(() => []);
  sector?.codes.forEach((code, customer) => {
    if (code >= 0 && revenueCents[customer]! > 0) revenues[code]!.push(revenueCents[customer]!);
  });
  return {
    buyers: Int32Array.from(revenues, (values) => values.length),
    cents: Float64Array.from(revenues, (values) =>
      values.length < minimumPeers ? NaN : Math.round(noiseFree(quantile(Float64Array.from(values).sort(), share))),
    ),
  };
}
