import { HostCollection } from "../HostCollection";
import type { Range } from "../range/Range";
import { borderSides, RangeBorder, type BorderSide } from "./RangeBorder";

export class RangeBorders extends HostCollection<RangeBorder> {
  constructor(readonly range: Range) {
    super(range.context, "RangeBorderCollection");
  }

  items(): readonly RangeBorder[] {
    return (Object.keys(borderSides) as BorderSide[]).map((side) => new RangeBorder(this.range, side));
  }

  protected isNamed(border: RangeBorder, key: string): boolean {
    return border.side === key;
  }
}
