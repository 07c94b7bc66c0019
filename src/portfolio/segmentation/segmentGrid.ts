import type { Role } from "../role";

export type GridSize = 5 | 8 | 11;

/** Every segment a grid can name. The words are in `i18n/segmentWords`. */
export type SegmentKey =
  | "champions"
  | "loyal"
  | "bigBaskets"
  | "needAttention"
  | "promising"
  | "newcomers"
  | "hesitant"
  | "cannotLose"
  | "atRisk"
  | "dormant"
  | "lost";

/** One segment: its meaning, and how strongly it wears the colour of that meaning. */
export interface Segment {
  readonly key: SegmentKey;
  readonly role: Role;
  readonly strength: 1 | 0.65 | 0.4;
}

/** A label for each of the 125 combinations of R, F and M (1…5 each): total and without overlap by construction. */
export interface SegmentGrid {
  readonly segments: readonly Segment[];
  /** Index in `segments`, at (r − 1)·25 + (f − 1)·5 + (m − 1). */
  readonly cells: Uint8Array;
}

interface SegmentRule extends Segment {
  /** `value` is (f + m) / 2. Rules are tried in the order of the list; the last one takes what is left. */
  readonly applies: (r: number, value: number, f: number) => boolean;
}

const five: readonly SegmentRule[] = [
  { key: "champions", role: "strong", strength: 1, applies: (r, value) => r >= 4 && value >= 4 },
  { key: "loyal", role: "steady", strength: 1, applies: (r, value) => r >= 3 && value >= 3 },
  { key: "promising", role: "rising", strength: 1, applies: (r) => r >= 3 },
  { key: "atRisk", role: "slipping", strength: 1, applies: (_, value) => value >= 3 },
  { key: "dormant", role: "asleep", strength: 1, applies: () => true },
];

const eight: readonly SegmentRule[] = [
  { key: "champions", role: "strong", strength: 1, applies: (r, value) => r >= 4 && value >= 4 },
  { key: "bigBaskets", role: "steady", strength: 0.65, applies: (r, value, f) => r >= 3 && value >= 3 && f <= 2 },
  { key: "loyal", role: "steady", strength: 1, applies: (r, value) => r >= 3 && value >= 3 },
  { key: "newcomers", role: "rising", strength: 0.65, applies: (r, _, f) => r >= 4 && f === 1 },
  { key: "promising", role: "rising", strength: 1, applies: (r) => r >= 3 },
  { key: "cannotLose", role: "slipping", strength: 1, applies: (_, value) => value >= 4 },
  { key: "atRisk", role: "slipping", strength: 0.65, applies: (_, value) => value >= 3 },
  { key: "dormant", role: "asleep", strength: 1, applies: () => true },
];

const eleven: readonly SegmentRule[] = [
  { key: "champions", role: "strong", strength: 1, applies: (r, value) => r >= 4 && value >= 4 },
  { key: "needAttention", role: "steady", strength: 0.4, applies: (r, value) => r === 3 && value >= 3 },
  { key: "bigBaskets", role: "steady", strength: 0.65, applies: (r, value, f) => r >= 4 && value >= 3 && f <= 2 },
  { key: "loyal", role: "steady", strength: 1, applies: (r, value) => r >= 4 && value >= 3 },
  { key: "hesitant", role: "rising", strength: 0.4, applies: (r) => r === 3 },
  { key: "newcomers", role: "rising", strength: 0.65, applies: (r, _, f) => r >= 4 && f === 1 },
  { key: "promising", role: "rising", strength: 1, applies: (r) => r >= 4 },
  { key: "cannotLose", role: "slipping", strength: 1, applies: (_, value) => value >= 4 },
  { key: "atRisk", role: "slipping", strength: 0.65, applies: (_, value) => value >= 3 },
  { key: "dormant", role: "asleep", strength: 1, applies: (r) => r === 2 },
  { key: "lost", role: "asleep", strength: 0.65, applies: () => true },
];

const rulesOf: Readonly<Record<GridSize, readonly SegmentRule[]>> = { 5: five, 8: eight, 11: eleven };

/** The order in which segments are listed to people: by role, the full colour before its paler siblings. */
const roleOrder: readonly Role[] = ["strong", "steady", "rising", "slipping", "asleep"];

/**
 * The grid of 5, 8 or 11 segments. The larger grids refine the smallest: a cell keeps its role in all three, so growing
 * past a size renames customers but never changes what they mean.
 *
 * @example
 * segmentGrid(5).segments.map((segment) => segment.key) // ["champions", "loyal", "promising", "atRisk", "dormant"]
 */
export function segmentGrid(size: GridSize): SegmentGrid {
  const rules = rulesOf[size];
  const segments = rules
    .map(({ key, role, strength }): Segment => ({ key, role, strength }))
    .sort((a, b) => roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role) || b.strength - a.strength);
  const indexOfRule = rules.map((rule) => segments.findIndex((segment) => segment.key === rule.key));
  const cells = new Uint8Array(125);
  for (let r = 1; r <= 5; r++) {
    for (let f = 1; f <= 5; f++) {
      for (let m = 1; m <= 5; m++) {
        const rule = rules.findIndex(({ applies }) => applies(r, (f + m) / 2, f));
        cells[(r - 1) * 25 + (f - 1) * 5 + (m - 1)] = indexOfRule[rule]!;
      }
    }
  }
  return { segments, cells };
}
