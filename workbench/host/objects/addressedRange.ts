import { invalidArgument } from "../protocol/HostError";
import { parseAddress } from "./address/parseAddress";
import { splitSheetReference } from "./address/sheetReference";
import { findName } from "./names/findName";
import { Range } from "./range/Range";
import type { Worksheet } from "./worksheet/Worksheet";

/** The range an argument means: a range itself, an address (of this sheet unless it names one), or a defined name. */
export function addressedRange(worksheet: Worksheet, reference: Range | string): Range {
  if (reference instanceof Range) return reference;
  const { sheetName, rest } = splitSheetReference(reference);
  const sheet = sheetName === null ? worksheet : worksheet.workbook.worksheetNamed(sheetName);
  const box = sheet && parseAddress(rest);
  if (box) return new Range(sheet, box);
  const name = findName(worksheet, reference);
  if (!name) throw invalidArgument();
  return name.range();
}
