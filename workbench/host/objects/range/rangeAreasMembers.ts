import { invalidArgument, itemNotFound } from "../../protocol/HostError";
import { addressedRange } from "../addressedRange";
import { defineMembers, nullWhenMissing } from "../HostObject";
import { Range } from "./Range";
import { Areas, RangeAreas } from "./RangeAreas";
import { selectRanges } from "./selectRange";
import { specialCells } from "./specialCells";
import { clearRange } from "./writeRange";

defineMembers<RangeAreas>("RangeAreas", {
  properties: {
    Address: { get: (areas) => areas.address },
    AddressLocal: { get: (areas) => areas.address },
    AreaCount: { get: (areas) => areas.ranges.length },
    CellCount: { get: (areas) => areas.cellCount },
    IsEntireColumn: { get: (areas) => areas.ranges.every((range) => range.isEntireColumn) },
    IsEntireRow: { get: (areas) => areas.ranges.every((range) => range.isEntireRow) },
  },
  navigations: {
    Areas: (areas) => new Areas(areas.ranges),
    Worksheet: (areas) => areas.worksheet,
  },
  methods: {
    Select: (areas) => selectRanges(areas.ranges),
    Calculate: (areas) => areas.engine.recalculateAll(),
    Clear: (areas, what?: string) => areas.ranges.forEach((range) => clearRange(range, what)),
    GetEntireRow: (areas) => areas.map((range) => range.entireRow),
    GetEntireColumn: (areas) => areas.map((range) => range.entireColumn),
    GetOffsetRangeAreas: (areas, rows: number, columns: number) => areas.map((range) => range.offset(rows, columns)),
    GetIntersection: (areas, other: Range | RangeAreas | string) => {
      const others = rangesOf(areas, other);
      return foundIn(areas.ranges, (range) =>
        others.flatMap((one) => (range.overlaps(one) ? [range.intersection(one)] : [])),
      );
    },
    GetUsedRangeAreas: (areas) => foundIn(areas.ranges, (range) => nullWhenMissing(() => [range.used()]) ?? []),
    GetSpecialCells: (areas, kind: string) => specialCells(areas, areas.ranges, kind),
  },
});

function rangesOf(areas: RangeAreas, other: Range | RangeAreas | string): readonly Range[] {
  if (other instanceof RangeAreas) return other.ranges;
  if (typeof other === "string" || other instanceof Range) return [addressedRange(areas.worksheet, other)];
  throw invalidArgument();
}

function foundIn(ranges: readonly Range[], find: (range: Range) => readonly Range[]): RangeAreas {
  const found = ranges.flatMap(find);
  if (!found.length) throw itemNotFound();
  return new RangeAreas(found);
}
