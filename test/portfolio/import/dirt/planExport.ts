import { dirtKinds, type DirtKind } from "./dirtKinds";
import type { ExportPlan } from "./exportPlan";
import { SeededRandom } from "./SeededRandom";

const fewestLines = 200;
const mostLines = 20_000;

/** Kinds that cannot be in one file: the second is left out. */
const excluded: readonly (readonly [DirtKind, DirtKind])[] = [
  ["monthFirst", "date1904"],
  ["monthFirst", "compactDates"],
  ["quantityPrice", "otherSign"],
  ["otherSign", "otherCurrency"],
  ["lostLeadingZeros", "catchAll"],
  ["lostLeadingZeros", "trailingSpaces"],
];

/** What an export of Shopify can have; its layout is fixed. */
const shopifyKinds: ReadonlySet<DirtKind> = new Set([
  "continuation",
  "timestamps",
  "trailingSpaces",
  "blankRow",
  "cancelled",
  "errorCell",
  "blankCustomer",
  "blankDate",
  "unreadableDate",
  "unreadableAmount",
  "duplicate",
  "hiddenRow",
  "futureDate",
  "negativeCredits",
  "textAmounts",
]);

/** A plan as random as its seed: how many lines, and which kinds of dirt. */
export function planExport(seed: number): ExportPlan {
  const random = new SeededRandom(seed);
  const lines = Math.round(fewestLines * (mostLines / fewestLines) ** random.next());
  const isShopify = random.chance(0.05);
  const density = random.pick([0.1, 0.3, 0.5, 0.8]);
  const kinds = new Set(dirtKinds.filter((kind) => random.chance(layoutKinds.has(kind) ? 0.25 : density)));
  if (isShopify) kinds.add("continuation");
  else kinds.delete("continuation");
  for (const [kept, dropped] of excluded) if (kinds.has(kept)) kinds.delete(dropped);
  return { seed, lines, kinds: [...kinds].filter((kind) => !isShopify || shopifyKinds.has(kind)) };
}

const layoutKinds: ReadonlySet<DirtKind> = new Set<DirtKind>([
  "titleRows",
  "twoRowHeader",
  "monthFirst",
  "date1904",
  "quantityPrice",
  "lostLeadingZeros",
  "otherSign",
]);
