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

/** What the exports of fixed layout can have besides. */
const fixedLayouts: Partial<Readonly<Record<DirtKind, readonly DirtKind[]>>> = {
  continuation: [
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
  ],
  accountingEntries: ["severalLines", "negativeCredits", "textAmounts", "blankCustomer"],
};

/** A plan as random as its seed: how many lines, and which kinds of dirt. */
export function planExport(seed: number): ExportPlan {
  const random = new SeededRandom(seed);
  const lines = Math.round(fewestLines * (mostLines / fewestLines) ** random.next());
  const density = random.pick([0.1, 0.3, 0.5, 0.8]);
  const kinds = new Set(dirtKinds.filter((kind) => random.chance(layoutKinds.has(kind) ? 0.25 : density)));
  for (const [kept, dropped] of excluded) if (kinds.has(kept)) kinds.delete(dropped);
  const draw = random.next();
  const layout: DirtKind | null = draw < 0.05 ? "continuation" : draw < 0.1 ? "accountingEntries" : null;
  const isPossible = (kind: DirtKind) =>
    layout === null ? fixedLayouts[kind] === undefined : fixedLayouts[layout]!.includes(kind);
  return { seed, lines, kinds: [...(layout === null ? [] : [layout]), ...[...kinds].filter(isPossible)] };
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
