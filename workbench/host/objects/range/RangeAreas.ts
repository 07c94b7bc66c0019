import { HostCollection } from "../HostCollection";
import { HostObject } from "../HostObject";
import type { Worksheet } from "../worksheet/Worksheet";
import type { Range } from "./Range";

/** Several ranges of one sheet, such as a selection made with Ctrl. Never empty. */
export class RangeAreas extends HostObject {
  constructor(readonly ranges: readonly Range[]) {
    super(ranges[0]!.context, "RangeAreas");
  }

  get address(): string {
    return this.ranges.map((range) => range.address).join(",");
  }

  get worksheet(): Worksheet {
    return this.ranges[0]!.worksheet;
  }

  /** Above 2³¹ − 1 cells Excel answers −1. */
  get cellCount(): number {
    const total = this.ranges.reduce((sum, range) => sum + range.cellCount, 0);
    return total > 2 ** 31 - 1 ? -1 : total;
  }

  map(change: (range: Range) => Range): RangeAreas {
    return new RangeAreas(this.ranges.map(change));
  }
}

/** `RangeAreas.areas`. */
export class Areas extends HostCollection<Range> {
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
