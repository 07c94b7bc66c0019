import type { IStyleBase } from "@univerjs/core";
import type { IConditionalFormattingRuleConfig, IValueConfig } from "@univerjs/sheets-conditional-formatting";
import { formatAddress } from "../address/formatAddress";
import type { ConditionalDescription, IconCriterion, ScaleCriterion } from "./ConditionalDescription";

const numberOperators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
};

const signs: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

const textOperators: Readonly<Record<string, string>> = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
};

const scaleTypes: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Automatic: "",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

/** A rule without a condition yet holds nowhere. Not a formula: Univer would go on calculating it for every cell. */
const never = { subType: "number", operator: "greaterThan", value: Number.MAX_VALUE };

/** The rule that makes Univer show what Excel's description says; the first cell is where relative formulas stand. */
export function toUniverRule(
  description: ConditionalDescription,
  firstCell: { readonly row: number; readonly column: number },
): IConditionalFormattingRuleConfig {
  return rule(description, formatAddress({ ...firstCell, rows: 1, columns: 1 })) as IConditionalFormattingRuleConfig;
}

function rule(description: ConditionalDescription, cell: string): object {
  switch (description.type) {
    case "Custom":
      if (!description.rule?.formula) return { ...highlight(description), ...never };
      return { ...highlight(description), subType: "formula", value: description.rule.formula };
    case "CellValue":
      return cellValueRule(description, cell);
    case "ContainsText": {
      const { operator = "Contains", text = "" } = description.rule ?? {};
      return { ...highlight(description), subType: "text", operator: textOperators[operator], value: text };
    }
    case "DataBar":
      return dataBar(description);
    case "IconSet":
      return iconSet(description);
    default:
      return colourScale(description);
  }
}

/** Numbers compare as Univer's own rule; text and references become a formula, which compares as Excel does. */
function cellValueRule(description: ConditionalDescription, cell: string): object {
  const { operator, formula1 = "", formula2 = "" } = description.rule ?? {};
  if (!operator) return { ...highlight(description), ...never };
  const operands = [formula1, formula2].map((formula) => String(formula).replace(/^=/, "").trim());
  const numbers = operands.map((operand) => (operand === "" ? NaN : Number(operand)));
  const isPair = operator === "Between" || operator === "NotBetween";
  const areNumbers = !Number.isNaN(numbers[0]) && (!isPair || !Number.isNaN(numbers[1]));
  if (areNumbers) {
    const value = isPair ? numbers : numbers[0];
    return { ...highlight(description), subType: "number", operator: numberOperators[operator], value };
  }
  const between = `AND(${cell}>=${operands[0]},${cell}<=${operands[1]})`;
  const test = isPair ? between : `${cell}${signs[operator]}${operands[0]}`;
  return {
    ...highlight(description),
    subType: "formula",
    value: operator === "NotBetween" ? `=NOT(${test})` : `=${test}`,
  };
}

function highlight({ format }: ConditionalDescription): { type: string; style: IStyleBase } {
  const { fill, font } = format ?? {};
  const style: IStyleBase = {
    ...(fill?.color ? { bg: { rgb: fill.color } } : {}),
    ...(font?.color ? { cl: { rgb: font.color } } : {}),
    ...(font?.bold === undefined ? {} : { bl: font.bold ? 1 : 0 }),
    ...(font?.italic === undefined ? {} : { it: font.italic ? 1 : 0 }),
    ...(font?.underline === undefined ? {} : { ul: { s: font.underline === "None" ? 0 : 1 } }),
    ...(font?.strikethrough === undefined ? {} : { st: { s: font.strikethrough ? 1 : 0 } }),
  };
  return { type: "highlightCell", style };
}

function dataBar(description: ConditionalDescription): object {
  const { lowerBoundRule, upperBoundRule, positiveFormat, negativeFormat, showDataBarOnly } = description;
  const positiveColor = positiveFormat?.fillColor || "#638EC6";
  const matches = negativeFormat?.matchPositiveFillColor;
  return {
    type: "dataBar",
    isShowValue: !showDataBarOnly,
    config: {
      min: bound(lowerBoundRule, "min"),
      max: bound(upperBoundRule, "max"),
      isGradient: positiveFormat?.gradientFill ?? true,
      positiveColor,
      nativeColor: matches ? positiveColor : negativeFormat?.fillColor || "#FF0000",
    },
  };
}

/** Excel's words for the sets of icons begin with how many they have; Univer's with the digit. */
const digits: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** Excel lists icons from the lowest; Univer from the highest, whose first match counts and whose last needs none. */
function iconSet({
  style = "ThreeTriangles",
  criteria,
  reverseIconOrder,
  showIconOnly,
}: ConditionalDescription): object {
  const [, count = "Three"] = /^(Three|Four|Five)/.exec(style) ?? [];
  const size = Number(digits[count]);
  const iconType = style.replace(count, digits[count]!);
  const given: readonly IconCriterion[] = Array.isArray(criteria) ? criteria : [];
  const config = Array.from({ length: size }, (_, index) => {
    const step = size - 1 - index;
    const {
      type = "Percent",
      operator = "GreaterThanOrEqual",
      formula = `=${Math.round((100 * step) / size)}`,
    } = given[step] ?? {};
    const iconId = String(reverseIconOrder ? step : index);
    return step === 0
      ? { operator: "lessThanOrEqual", value: { type: "num", value: Number.MAX_VALUE }, iconType, iconId }
      : { operator: numberOperators[operator], value: bound({ type, formula }, "num"), iconType, iconId };
  });
  return { type: "iconSet", isShowValue: !showIconOnly, config };
}

function colourScale({ criteria }: ConditionalDescription): object {
  const { minimum, midpoint, maximum } = criteria && "minimum" in criteria ? criteria : {};
  const steps = [
    { value: bound(minimum, "min"), color: minimum?.color ?? "#F8696B" },
    ...(midpoint ? [{ value: bound(midpoint, "percentile", 50), color: midpoint.color ?? "#FFEB84" }] : []),
    { value: bound(maximum, "max"), color: maximum?.color ?? "#63BE7B" },
  ];
  return { type: "colorScale", config: steps.map((step, index) => ({ index, ...step })) };
}

function bound(criterion: ScaleCriterion | undefined, automatic: string, initial?: number): IValueConfig {
  const type = scaleTypes[criterion?.type ?? "Automatic"] || automatic;
  if (type === "min" || type === "max") return { type } as IValueConfig;
  const formula = String(criterion?.formula ?? "").replace(/^=/, "");
  const number = formula === "" ? (initial ?? 0) : Number(formula);
  if (type === "formula" || Number.isNaN(number)) return { type: "formula", value: `=${formula}` } as IValueConfig;
  return { type, value: number } as IValueConfig;
}
