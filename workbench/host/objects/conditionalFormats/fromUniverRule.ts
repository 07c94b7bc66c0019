import type { IConditionalFormattingRuleConfig } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalDescription } from "./ConditionalDescription";

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

interface UniverIconSet {
  readonly isShowValue: boolean;
  readonly config: readonly {
    iconType: string;
    iconId: string;
    operator: string;
    value: { type: string; value?: unknown };
  }[];
}

const criterionTypes: Readonly<Record<string, string>> = {
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};
const counts: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

function iconSet({ config, isShowValue }: UniverIconSet): ConditionalDescription {
  const fromLowest = [...config].reverse();
  const iconType = config[0]!.iconType;
  return {
    type: "IconSet",
    style: iconType.replace(/^\d/, (digit) => counts[digit] ?? digit),
    showIconOnly: !isShowValue,
    reverseIconOrder: config[0]!.iconId !== "0",
    criteria: fromLowest.map(({ operator, value }, step) =>
      step === 0
        ? {}
        : {
            type: criterionTypes[value.type] ?? "Number",
            operator: operator === "greaterThan" ? "GreaterThan" : "GreaterThanOrEqual",
            formula: `=${String(value.value ?? 0).replace(/^=/, "")}`,
          },
    ),
  };
}

/** Describes a rule that no add-in wrote: made in the page or opened from a file. Formats are read, bounds are not. */
export function fromUniverRule(rule: IConditionalFormattingRuleConfig): ConditionalDescription {
  if (rule.type === "dataBar") {
    const { config } = rule as { config: { positiveColor: string; isGradient: boolean } };
    return { type: "DataBar", positiveFormat: { fillColor: config.positiveColor, gradientFill: config.isGradient } };
  }
  if (rule.type === "colorScale") {
    const { config } = rule as { config: { color: string }[] };
    const [minimum, maximum] = [config[0]!.color, config.at(-1)!.color];
    return {
      type: "ColorScale",
      criteria: { minimum: { type: "LowestValue", color: minimum }, maximum: { type: "HighestValue", color: maximum } },
    };
  }
  if (rule.type === "iconSet") return iconSet(rule as unknown as UniverIconSet);
  const { subType, style, value, operator } = rule as unknown as {
    subType: string;
    style?: { bg?: { rgb?: string }; cl?: { rgb?: string }; bl?: number };
    value?: unknown;
    operator?: string;
  };
  const format = {
    ...(style?.bg?.rgb ? { fill: { color: style.bg.rgb } } : {}),
    ...(style?.cl?.rgb || style?.bl ? { font: { color: style.cl?.rgb, bold: !!style.bl } } : {}),
  };
  if (subType === "number") {
    const [first, second] = Array.isArray(value) ? (value as number[]) : [value as number];
    const formula2 = second === undefined ? {} : { formula2: `=${second}` };
    return {
      type: "CellValue",
      rule: { operator: operators[operator ?? "equal"]!, formula1: `=${first}`, ...formula2 },
      format,
    };
  }
  if (subType === "text")
    return { type: "ContainsText", rule: { operator: "Contains", text: String(value ?? "") }, format };
  return { type: "Custom", rule: { formula: String(value ?? "=FALSE") }, format };
}
