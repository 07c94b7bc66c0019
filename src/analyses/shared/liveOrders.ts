import type { SourceField } from "../../portfolio/orders/sourceField";
import { absoluteRange } from "../../report/absoluteRange";
import type { ReportName } from "../../report/reportName";
import type { AnalysisInput } from "../analysis";
import { speaker } from "./speaker";
import { textCriterion } from "./textCriterion";

/** A1 reference to the cells of one field under the header, on the user's sheet. */
export function sourceRange(input: AnalysisInput, field: SourceField): string {
  const { source, headerRow, mapping } = input;
  const lastRow = source.row + source.rows - 1;
  return absoluteRange(source.column + mapping[field]!, source.row + headerRow, lastRow, source.sheet);
}

/** Formulas over the user's orders, and the names they read. */
export interface LiveOrders {
  readonly names: readonly ReportName[];
  /** Net revenue, rounded to the cent, of the customer named in a cell of the formula's row. */
  revenue(customerCell: string): string;
  /** The same of the orders after a day and, when one is given, up to another, both given as formulas. */
  revenueAfter(customerCell: string, day: string, upTo?: string): string;
  /** Net margin likewise; `null` without a column of margins. */
  readonly margin: ((customerCell: string) => string) | null;
  orders(customerCell: string): string;
  ordersAfter(customerCell: string, day: string, upTo?: string): string;
  firstDay(customerCell: string): string;
  lastDay(customerCell: string): string;
}

/**
 * Live formulas count the orders of a customer up to the analysis date, through names that point to the user's columns.
 * Every row of a column has the same formula: one name with a wildcard makes all of them escape.
 */
export function liveOrders(input: AnalysisInput, customerNames: readonly string[], analysisDate: string): LiveOrders {
  const say = speaker(input.language);
  const [customers, dates, amounts] = [say("orderCustomersName"), say("orderDatesName"), say("orderAmountsName")];
  const criterion = textCriterion(customerNames);
  // Zero added to a date that is none is an error, which shows; compared as text it would silently find no orders.
  const conditions = (cell: string): string => `${customers},${criterion(cell)},${dates},"<="&(0+${analysisDate})`;
  const after = (day: string): string => `${dates},">"&(0+${day})`;
  const until = (day?: string): string => (day === undefined ? "" : `,${dates},"<="&(0+${day})`);
  const margins = input.mapping.margin === undefined ? null : say("orderMarginsName");
  return {
    names: [
      { name: customers, comment: say("orderCustomersComment"), reference: sourceRange(input, "customer") },
      { name: dates, comment: say("orderDatesComment"), reference: sourceRange(input, "date") },
      { name: amounts, comment: say("orderAmountsComment"), reference: sourceRange(input, "amount") },
      ...(margins === null
        ? []
        : [{ name: margins, comment: say("orderMarginsComment"), reference: sourceRange(input, "margin") }]),
    ],
    revenue: (cell) => `=ROUND(SUMIFS(${amounts},${conditions(cell)}),2)`,
    revenueAfter: (cell, day, upTo) => `=ROUND(SUMIFS(${amounts},${conditions(cell)},${after(day)}${until(upTo)}),2)`,
    margin: margins === null ? null : (cell) => `=ROUND(SUMIFS(${margins},${conditions(cell)}),2)`,
    orders: (cell) => `=COUNTIFS(${conditions(cell)})`,
    ordersAfter: (cell, day, upTo) => `=COUNTIFS(${conditions(cell)},${after(day)}${until(upTo)})`,
    firstDay: (cell) => `=MINIFS(${dates},${conditions(cell)})`,
    lastDay: (cell) => `=MAXIFS(${dates},${conditions(cell)})`,
  };
}
