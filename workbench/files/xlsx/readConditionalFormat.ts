import type { ConditionalRule } from "hucre";
import type { IStyleBase } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { cellReference, parseReference } from "../cellReference";
import { readStyle } from "./readStyle";

const comparisonSigns: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/**
 * One rule of a file in the grid's terms; `null` for the kinds the grid does not draw (top ten, dates …).
 * Comparisons become formulas unless both sides are plain numbers or plain text: the grid compares nothing else.
 */
export function readConditionalFormat(
  rule: ConditionalRule,
  id: string,
  themeColors: readonly string[],
): IConditionFormattingRule | null {
  const ranges = rule.range.split(/\s+/).flatMap((text) => parseReference(text)?.range ?? []);
  const first = ranges[0];
  if (!first) return null;
  const config = readRule(rule, cellReference(first.startRow, first.startColumn), readHighlight(rule, themeColors));
  if (!config) return null;
  return { cfId: id, ranges, stopIfTrue: rule.stopIfTrue ?? false, rule: config as IConditionFormattingRule["rule"] };
}

/** In a conditional format the colour of a solid fill is its background colour, unlike in a cell. */
function readHighlight({ style }: ConditionalRule, themeColors: readonly string[]): IStyleBase {
  if (!style) return {};
  const fill = style.fill?.type === "pattern" ? style.fill : undefined;
  const colour = fill?.bgColor ?? fill?.fgColor;
  return readStyle(
    { ...style, fill: colour ? { type: "pattern", pattern: "solid", fgColor: colour } : undefined },
    themeColors,
    "m/d/yyyy",
  );
}

function readRule(rule: ConditionalRule, firstCell: string, style: IStyleBase): object | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  switch (rule.type) {
    case "cellIs":
      return readComparison(rule.operator ?? "equal", formulas, firstCell, style);
    case "expression":
      return formulas[0] === undefined
        ? null
        : { type: "highlightCell", subType: "formula", value: `=${formulas[0]}`, style };
    case "containsText":
    case "notContainsText":
    case "beginsWith":
    case "endsWith":
      return { type: "highlightCell", subType: "text", operator: rule.type, value: rule.text ?? "", style };
    case "duplicateValues":
    case "uniqueValues":
      return { type: "highlightCell", subType: rule.type, style };
    case "dataBar":
      return {
        type: "dataBar",
        isShowValue: true,
        config: {
          min: readLimit(rule.dataBar?.cfvo[0]),
          max: readLimit(rule.dataBar?.cfvo[1]),
          isGradient: false,
          positiveColor: `#${(rule.dataBar?.color ?? "638EC6").slice(-6)}`,
          nativeColor: "#FF0000",
        },
      };
    case "iconSet":
      return rule.iconSet ? readIconSet(rule.iconSet) : null;
    case "colorScale":
      return {
        type: "colorScale",
        config: (rule.colorScale?.cfvo ?? []).map((limit, index) => ({
          index,
          color: `#${(rule.colorScale?.colors[index] ?? "FFFFFF").slice(-6)}`,
          value: readLimit(limit),
        })),
      };
    default:
      return null;
  }
}

/** The file lists icons from the lowest; the grid from the highest, and its last one needs no limit. */
function readIconSet({ iconSet, cfvo, reverse, showValue }: NonNullable<ConditionalRule["iconSet"]>): object {
  const config = cfvo
    .map((limit, step) => ({
      operator: step === 0 ? "lessThanOrEqual" : "greaterThanOrEqual",
      value: step === 0 ? { type: "num", value: Number.MAX_VALUE } : readLimit(limit),
      iconType: iconSet,
      iconId: String(reverse ? step : cfvo.length - 1 - step),
    }))
    .reverse();
  return { type: "iconSet", isShowValue: showValue ?? true, config };
}

function readComparison(operator: string, operands: readonly string[], firstCell: string, style: IStyleBase) {
  const [first, second] = operands;
  if (first === undefined) return null;
  const numbers = operands.map(Number);
  if (operands.every((text) => text.trim() !== "") && numbers.every(Number.isFinite))
    return {
      type: "highlightCell",
      subType: "number",
      operator,
      value: second === undefined ? numbers[0] : numbers.slice(0, 2),
      style,
    };
  const text = /^"((?:[^"]|"")*)"$/.exec(first)?.[1];
  if (text !== undefined && (operator === "equal" || operator === "notEqual"))
    return { type: "highlightCell", subType: "text", operator, value: text.replaceAll('""', '"'), style };
  const sign = comparisonSigns[operator];
  if (!sign) return null;
  return { type: "highlightCell", subType: "formula", value: `=${firstCell}${sign}${first}`, style };
}

function readLimit(limit: { type: string; value?: string } | undefined) {
  if (!limit || limit.type === "min" || limit.type === "max") return { type: limit?.type ?? "min" };
  return { type: limit.type, value: Number(limit.value ?? 0) };
}
