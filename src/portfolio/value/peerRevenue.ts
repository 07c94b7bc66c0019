import type { Customers } from "../customers";
import { Problem } from "../problem";
import { quantile } from "../statistics/quantile";
import { wholeCents } from "./wholeCents";

/** What the customers of one sector buy. */
export interface SectorRevenue {
  readonly name: string;
  /** Customers of the sector with revenue. */
  readonly buyers: number;
  /** The quantile of their revenue in whole cents; NaN where they are too few to compare with. */
  readonly cents: number;
}

export interface PeerRevenue {
  readonly sectors: readonly SectorRevenue[];
  /** Position in `sectors` of each customer, −1 without one. */
  readonly sectorOf: Int32Array;
}

/**
 * The quantile (type 7) of the revenue in each sector. Customers who bought nothing, or sent back more than they bought, say
 * nothing of what can be bought and are no peers. Names of sectors that differ by capitals are one, as they are to Excel.
 *
 * @param share 0.8 for the revenue that four peers in five stay under.
 * @param minimumPeers Buyers a sector needs.
 * @throws Problem `notAShare` {argument} unless 0 ≤ share ≤ 1, `notFrom1` {argument}.
 * @example
 * peerRevenue({ revenueCents, attributes: { sector } }, 0.8, 5).sectors[0] // { name: "BTP", buyers: 12, cents: 480000 }
 */
export function peerRevenue(
  { revenueCents, attributes: { sector } }: Pick<Customers, "revenueCents" | "attributes">,
  share: number,
  minimumPeers: number,
): PeerRevenue {
  if (!(share >= 0 && share <= 1)) throw new Problem("notAShare", { argument: "share" });
  if (!(minimumPeers >= 1)) throw new Problem("notFrom1", { argument: "minimumPeers" });
  const positions = new Map<string, number>();
  const revenues: number[][] = [];
  const names: string[] = [];
  const positionOf = (name: string): number => {
    const key = name.toLowerCase();
    const known = positions.get(key);
    if (known !== undefined) {
      // Whichever row comes first, the name shown is the same.
      if (name < names[known]!) names[known] = name;
      return known;
    }
    positions.set(key, names.length);
    revenues.push([]);
    return names.push(name) - 1;
  };
  const sectorOf = Int32Array.from(revenueCents, (revenue, customer) => {
    const code = sector?.codes[customer] ?? -1;
    if (code < 0) return -1;
    const position = positionOf(sector!.names[code]!);
    if (revenue > 0) revenues[position]!.push(revenue);
    return position;
  });
  const sectors = revenues.map((values, position): SectorRevenue => {
    const ascending = Float64Array.from(values).sort();
    const isComparable = values.length >= minimumPeers;
    return {
      name: names[position]!,
      buyers: values.length,
      cents: isComparable ? wholeCents(quantile(ascending, share)) : NaN,
    };
  });
  return { sectors, sectorOf };
}
