import type { Engine } from "../../engine/Engine";
import type { ValidationRule } from "../../engine/validation";
import { parseAddress } from "../address/parseAddress";
import { splitSheetReference } from "../address/sheetReference";

/** The entries of a list as text: those written in the rule, or the cells it refers to. Empty ones are left out. */
export function listEntries(
  engine: Engine,
  sheetId: string,
  { source }: NonNullable<ValidationRule["list"]>,
): string[] {
  if (!source.startsWith("="))
    return source
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean);
  const { sheetName, rest } = splitSheetReference(source);
  const box = parseAddress(rest);
  const owner = sheetName === null ? sheetId : engine.workbook.getSheetBySheetName(sheetName)?.getSheetId();
  if (!box || !owner) return [];
  const reader = engine.reader(owner);
  return Array.from({ length: box.rows * box.columns }, (_, at) =>
    String(reader.value(box.row + Math.floor(at / box.columns), box.column + (at % box.columns))),
  ).filter(Boolean);
}
