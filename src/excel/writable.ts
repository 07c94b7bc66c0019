import type { ReportCell } from "../report/reportTable";
import { asTextValue } from "./asTextValue";

/**
 * A constant in the notation of `Range.formulas`: text stays text.
 *
 * @example
 * writable("=HYPERLINK(1)") // "'=HYPERLINK(1)"
 * writable(12.5) // 12.5
 */
export const writable = (value: ReportCell): string | number =>
  typeof value === "string" ? asTextValue(value) : value;
