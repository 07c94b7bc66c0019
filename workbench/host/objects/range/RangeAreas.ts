import { HostCollection } from "../HostCollection";
import { defineMembers, HostObject } from "../HostObject";
import type { Range } from "./Range";

/** Several ranges of one sheet, such as a selection made with Ctrl. */
export class RangeAreas extends HostObject {
  constructor(readonly ranges: readonly Range[]) {
    super(ranges[0]!.context, "RangeAreas");
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }
}

class Areas extends HostCollection<Range> {
  constructor(readonly ranges: readonly Range[]) {
    super(ranges[0]!.context, "RangeCollection");
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  protected isNamed(): boolean {
    return false;
  }
}

defineMembers<RangeAreas>("RangeAreas", {
  properties: {
    Address: { get: (areas) => areas.address },
    AddressLocal: { get: (areas) => areas.address },
    AreaCount: { get: (areas) => areas.ranges.length },
    CellCount: { get: (areas) => areas.ranges.reduce((total, range) => total + range.cellCount, 0) },
    IsEntireColumn: { get: (areas) => areas.ranges.every((range) => range.isEntireColumn) },
    IsEntireRow: { get: (areas) => areas.ranges.every((range) => range.isEntireRow) },
  },
  navigations: {
    Areas: (areas) => new Areas(areas.ranges),
    Worksheet: (areas) => areas.ranges[0]!.worksheet,
  },
});
