import type { ConditionalFormattingOptions } from "@cj-tech-master/excelts";
import type { IConditionFormattingRule, IValueConfig } from "@univerjs/sheets-conditional-formatting";
import { cellReference, rangeReference } from "../cellReference";
import { writeColour, writeStyle } from "./writeStyle";

type FileRule = ConditionalFormattingOptions["rules"][number];

/** What the rules of the grid have in common, whatever their kind. */
interface AnyRule {
  readonly type: string;
  readonly subType?: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style?: Parameters<typeof writeStyle>[0];
  readonly config?: unknown;
  readonly isShowValue?: boolean;
}

/** One rule of the grid in the file's terms; `null` for the kinds the writer does not know (ranks, dates …). */
export function writeConditionalFormat(
  format: IConditionFormattingRule,
  priority: number,
): ConditionalFormattingOptions | null {
  const first = format.ranges[0];
  if (!first) return null;
  const rule = writeRule(format.rule as AnyRule, cellReference(first.startRow, first.startColumn));
  if (!rule) return null;
  return { ref: format.ranges.map(rangeReference).join(" "), rules: [{ ...rule, priority } as FileRule] };
}

function writeRule(rule: AnyRule, firstCell: string): object | null {
  if (rule.type === "dataBar") {
    const { min, max, positiveColor } = rule.config as { min: IValueConfig; max: IValueConfig; positiveColor: string };
    return {
      type: "dataBar",
      cfvo: [writeLimit(min), writeLimit(max)],
      color: writeColour({ rgb: positiveColor }),
      gradient: false,
    };
  }
  if (rule.type === "colorScale") {
    const steps = rule.config as { color: string; value: IValueConfig }[];
    return {
      type: "colorScale",
      cfvo: steps.map((step) => writeLimit(step.value)),
      color: steps.map((step) => writeColour({ rgb: step.color })),
    };
  }
  if (rule.type === "iconSet") return writeIconSet(rule);
  const style = writeHighlight(rule.style ?? {});
  switch (rule.subType) {
    case "number":
      return { type: "cellIs", operator: rule.operator, formulae: [rule.value].flat().map(String), style };
    case "formula":
      return writeFormula(String(rule.value).replace(/^=/, ""), firstCell, style);
    case "text": {
      const text = `"${String(rule.value ?? "").replaceAll('"', '""')}"`;
      if (rule.operator === "equal" || rule.operator === "notEqual")
        return { type: "cellIs", operator: rule.operator, formulae: [text], style };
      const formula = textTests[rule.operator ?? ""]?.(firstCell, text);
      return formula ? { type: "expression", formulae: [formula], style } : null;
    }
    case "duplicateValues":
    case "uniqueValues":
      return { type: rule.subType, style };
    default:
      return null;
  }
}

/** Smaller than any step of the numbers on a sheet. */
const justAbove = 1e-9;

/** Icons from the lowest on; the library knows only “from a value on”, so “above” it is from just above it on. */
function writeIconSet({ config, isShowValue }: AnyRule): object {
  const steps = [
    ...(config as { iconType: string; iconId: string; operator: string; value: IValueConfig }[]),
  ].reverse();
  const limits = steps.slice(1).map(({ operator, value }) => {
    const isAbove = operator === "greaterThan" && value.type === "num";
    return writeLimit(isAbove ? { ...value, value: Number(value.value ?? 0) + justAbove } : value);
  });
  return {
    type: "iconSet",
    iconSet: steps[0]!.iconType,
    showValue: isShowValue ?? true,
    reverse: steps.at(-1)!.iconId !== "0",
    cfvo: [{ type: "percent", value: 0 }, ...limits],
  };
}

const comparisons: Readonly<Record<string, string>> = {
  "=": "equal",
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** The grid says comparisons with text as formulas; in Excel they are a rule of their own, easier to read and edit. */
function writeFormula(formula: string, firstCell: string, style: object): object {
  const [, cell, sign, operand] = /^([A-Z]+\d+)(<>|>=|<=|=|>|<)("(?:[^"]|"")*"|-?[\d.]+)$/.exec(formula) ?? [];
  if (cell === firstCell && sign && operand)
    return { type: "cellIs", operator: comparisons[sign], formulae: [operand], style };
  return { type: "expression", formulae: [formula], style };
}

/** Said as formulas, which every reader of the file understands. */
const textTests: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** In a conditional format the colour of a solid fill is its background colour, unlike in a cell. */
function writeHighlight(style: Parameters<typeof writeStyle>[0]) {
  const { font, fill, border } = writeStyle(style);
  const colour = fill?.type === "pattern" ? fill.fgColor : undefined;
  return {
    ...(font ? { font: { ...font, name: undefined, size: undefined } } : {}),
    ...(colour ? { fill: { type: "pattern", pattern: "solid", bgColor: colour } } : {}),
    ...(border ? { border } : {}),
  };
}

function writeLimit(limit: IValueConfig) {
  return limit.type === "min" || limit.type === "max" ? { type: limit.type } : { type: limit.type, value: limit.value };
}
