import type { Engine } from "../../engine/Engine";
import type { CellValue } from "../../engine/SheetReader";
import type { LimitRule } from "../../engine/validation";
import { validationAt } from "../../engine/validations";
import { parseAddress } from "../address/parseAddress";
import { splitSheetReference } from "../address/sheetReference";
import { listEntries } from "./listEntries";

/** A limit as a number: written, or read from the one cell it refers to. `null` for other formulas, which are not judged. */
function limit(engine: Engine, sheetId: string, formula: string | number): number | null {
  if (typeof formula === "number") return formula;
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) return Number(text);
  const { sheetName, rest } = splitSheetReference(text);
  const box = parseAddress(rest);
  const owner = sheetName === null ? sheetId : engine.workbook.getSheetBySheetName(sheetName)?.getSheetId();
  if (!box || !owner) return null;
  const value = engine.reader(owner).value(box.row, box.column);
  return typeof value === "number" ? value : null;
}

const operators: Readonly<Record<string, (value: number, first: number, second: number) => boolean>> = {
  Between: (value, first, second) => first <= value && value <= second,
  NotBetween: (value, first, second) => value < first || second < value,
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqualTo: (value, first) => value >= first,
  LessThanOrEqualTo: (value, first) => value <= first,
};

/**
 * Whether a cell accepts a value, by its data validation: limits of numbers, dates and lengths, and lists. Custom formulas
 * accept everything here.
 */
export function accepts(engine: Engine, sheetId: string, row: number, column: number, value: CellValue): boolean {
  const validation = validationAt(engine, sheetId, row, column);
  if (!validation) return true;
  const { rule, ignoreBlanks } = validation;
  if (value === "") return ignoreBlanks;
  const meets = ({ operator = "Between", formula1, formula2 }: LimitRule, measured: number): boolean => {
    const first = limit(engine, sheetId, formula1);
    const second = formula2 === undefined ? first : limit(engine, sheetId, formula2);
    return first === null || second === null || operators[operator]!(measured, first, second);
  };
  if (rule.list) return listEntries(engine, sheetId, rule.list).includes(String(value));
  if (rule.textLength) return meets(rule.textLength, String(value).length);
  const limits = rule.decimal ?? rule.wholeNumber ?? rule.date ?? rule.time;
  if (!limits) return true;
  if (typeof value !== "number" || (rule.wholeNumber && !Number.isInteger(value))) return false;
  return meets(limits, value);
}
