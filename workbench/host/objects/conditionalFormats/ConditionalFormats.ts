import type { IRange } from "@univerjs/core";
import type { UsedBox } from "../../engine/SheetReader";
import { HostCollection } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import { Range } from "../range/Range";
import { ConditionalFormat } from "./ConditionalFormat";
import type { ConditionalDescription } from "./ConditionalDescription";
import { toUniverRule } from "./toUniverRule";

/** What a new format of each type is before its rule is written. */
const initial: Readonly<Record<string, ConditionalDescription>> = {
  Custom: { type: "Custom" },
  CellValue: { type: "CellValue" },
  ContainsText: { type: "ContainsText" },
  DataBar: { type: "DataBar" },
  ColorScale: { type: "ColorScale" },
};

/** The conditional formats that touch a range. */
export class ConditionalFormats extends HostCollection<ConditionalFormat> {
  constructor(readonly range: Range) {
    super(range.context, "ConditionalFormatCollection");
  }

  items(): readonly ConditionalFormat[] {
    const { engine, range } = this;
    const rules = engine.conditionalRules.getSubunitRules(engine.unitId, range.sheetId) ?? [];
    return rules
      .filter((rule) => rule.ranges.some((box) => range.overlaps(Range.fromUniver(range.worksheet, box))))
      .map((rule) => new ConditionalFormat(range.worksheet, rule.cfId));
  }

  protected isNamed(format: ConditionalFormat, key: string): boolean {
    return format.formatId === key;
  }

  add(type: string): ConditionalFormat {
    const description = initial[type];
    if (!description) throw this.unknown(`Add (${type})`);
    const { range, engine } = this;
    range.worksheet.requireAllowed("allowFormatCells");
    const cfId = newId();
    const rule = { cfId, ranges: [range.univerBox], stopIfTrue: false, rule: toUniverRule(description, range) };
    const params = { subUnitId: range.sheetId };
    engine.set(
      "sheet.mutation.add-conditional-rule",
      { ...params, rule },
      { ...params, cfId },
      "sheet.mutation.delete-conditional-rule",
    );
    engine.setOwn("stored", ConditionalFormat.storeKey(cfId), { ...description });
    return new ConditionalFormat(range.worksheet, cfId);
  }

  /** Takes the formats off these cells; what they cover beyond stays. */
  clear(): void {
    this.range.worksheet.requireAllowed("allowFormatCells");
    for (const format of this.items()) {
      const rest = format.rule.ranges.flatMap((box) => subtract(box, this.range.clipped));
      if (rest.length) format.setRule({ ranges: rest });
      else format.delete();
    }
  }
}

/** What is left of a box outside another: up to four boxes. */
function subtract(box: IRange, hole: UsedBox): IRange[] {
  const top = Math.max(box.startRow, hole.startRow);
  const bottom = Math.min(box.endRow, hole.endRow);
  const left = Math.max(box.startColumn, hole.startColumn);
  const right = Math.min(box.endColumn, hole.endColumn);
  if (top > bottom || left > right) return [box];
  const { startColumn, endColumn } = box;
  const pieces = [
    { startRow: box.startRow, endRow: top - 1, startColumn, endColumn },
    { startRow: bottom + 1, endRow: box.endRow, startColumn, endColumn },
    { startRow: top, endRow: bottom, startColumn, endColumn: left - 1 },
    { startRow: top, endRow: bottom, startColumn: right + 1, endColumn },
  ];
  return pieces.filter((piece) => piece.startRow <= piece.endRow && piece.startColumn <= piece.endColumn);
}

defineMembers<ConditionalFormats>("ConditionalFormatCollection", {
  methods: {
    Add: (formats, type: string) => formats.add(type),
    ClearAll: (formats) => formats.clear(),
  },
});
