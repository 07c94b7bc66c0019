import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { itemNotFound } from "../../protocol/HostError";
import { DescribedObject, type DescriptionHolder } from "../described/DescribedObject";
import { readPath, withPath, type DescriptionPath } from "../described/description";
import { defineMembers, HostObject } from "../HostObject";
import { Range } from "../range/Range";
import type { Worksheet } from "../worksheet/Worksheet";
import type { ConditionalDescription } from "./ConditionalDescription";
import { fromUniverRule } from "./fromUniverRule";
import { toUniverRule } from "./toUniverRule";

export class ConditionalFormat extends HostObject implements DescriptionHolder {
  constructor(
    readonly worksheet: Worksheet,
    readonly formatId: string,
  ) {
    super(worksheet.context, "ConditionalFormat");
  }

  static storeKey(formatId: string): string {
    return `ConditionalFormat:${formatId}`;
  }

  get rule(): IConditionFormattingRule {
    const { engine, worksheet, formatId } = this;
    const rule = engine.conditionalRules.getRule(engine.unitId, worksheet.sheetId, formatId);
    if (!rule) throw itemNotFound();
    return rule;
  }

  get description(): ConditionalDescription {
    const stored = this.engine.getOwn("stored", ConditionalFormat.storeKey(this.formatId));
    return (stored as ConditionalDescription | undefined) ?? fromUniverRule(this.rule.rule);
  }

  range(): Range {
    return Range.fromUniver(this.worksheet, this.rule.ranges[0]!);
  }

  describe(path: DescriptionPath): unknown {
    return readPath(this.description, path);
  }

  change(path: DescriptionPath, value: unknown): void {
    const description = withPath(this.description, path, value);
    this.engine.setOwn("stored", ConditionalFormat.storeKey(this.formatId), { ...description });
    this.setRule({ rule: toUniverRule(description, this.range()) });
  }

  setRule(patch: Partial<IConditionFormattingRule>): void {
    const before = this.rule;
    const params = { subUnitId: this.worksheet.sheetId, cfId: this.formatId };
    const id = "sheet.mutation.set-conditional-rule";
    this.engine.set(id, { ...params, rule: { ...before, ...patch } }, { ...params, rule: before });
  }

  /** The part that goes with the format's type; the parts of other types do not exist. */
  part(type: string, className: string): DescribedObject {
    if (this.description.type !== type) throw itemNotFound();
    return new DescribedObject(this, className, []);
  }

  delete(): void {
    const { rule, formatId: cfId } = this;
    const subUnitId = this.worksheet.sheetId;
    this.engine.setOwn("stored", ConditionalFormat.storeKey(cfId), null);
    const inverse = "sheet.mutation.add-conditional-rule";
    this.engine.set("sheet.mutation.delete-conditional-rule", { subUnitId, cfId }, { subUnitId, rule }, inverse);
  }
}

defineMembers<ConditionalFormat>("ConditionalFormat", {
  properties: {
    Id: { get: (format) => format.formatId },
    Type: { get: (format) => format.description.type },
    StopIfTrue: {
      get: (format) => format.rule.stopIfTrue,
      set: (format, stopIfTrue: boolean) => format.setRule({ stopIfTrue }),
    },
    Priority: {
      get: ({ engine, worksheet, formatId }) =>
        (engine.conditionalRules.getSubunitRules(engine.unitId, worksheet.sheetId) ?? []).findIndex(
          (rule) => rule.cfId === formatId,
        ),
    },
  },
  navigations: {
    Custom: (format) => format.part("Custom", "CustomConditionalFormat"),
    CellValue: (format) => format.part("CellValue", "CellValueConditionalFormat"),
    TextComparison: (format) => format.part("ContainsText", "TextConditionalFormat"),
    DataBar: (format) => format.part("DataBar", "DataBarConditionalFormat"),
    ColorScale: (format) => format.part("ColorScale", "ColorScaleConditionalFormat"),
    IconSet: (format) => format.part("IconSet", "IconSetConditionalFormat"),
    PresetOrNullObject: () => null,
    TopBottomOrNullObject: () => null,
  },
  methods: {
    GetRange: (format) => format.range(),
    Delete: (format) => format.delete(),
  },
});
