import { subtractRange } from "../address/subtractRange";
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
  IconSet: { type: "IconSet" },
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
      const rest = format.rule.ranges.flatMap((box) => subtractRange(box, this.range.clipped));
      if (rest.length) format.setRule({ ranges: rest });
      else format.delete();
    }
  }
}

defineMembers<ConditionalFormats>("ConditionalFormatCollection", {
  methods: {
    Add: (formats, type: string) => formats.add(type),
    ClearAll: (formats) => formats.clear(),
  },
});
