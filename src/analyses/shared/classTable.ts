import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { ReportCell, ReportColumn, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { speaker } from "./speaker";
import { textCriterion } from "./textCriterion";

/** What the customers of one class add up to. */
export interface ClassSummary {
  readonly label: string;
  readonly customers: number;
  readonly cents: number;
}

/** Customers and cents of each class, from the class index of each customer. */
export function summariseClasses(
  labels: readonly string[],
  classes: ArrayLike<number>,
  cents: Float64Array,
): ClassSummary[] {
  const sums = labels.map((label) => ({ label, customers: 0, cents: 0 }));
  cents.forEach((value, customer) => {
    const sum = sums[classes[customer]!]!;
    sum.customers++;
    sum.cents += value;
  });
  return sums;
}

/** What is added up by class: the key and header of its column, and the header of its shares. */
export interface ClassAmount {
  readonly key: string;
  readonly header: string;
  readonly shareHeader: string;
}

interface ClassTablePlace {
  readonly row: number;
  readonly column: number;
  /** Of the five columns; other tables in the same columns may need more than the classes do. */
  readonly widths?: readonly [number, number, number, number, number];
  /** A1 ranges of the customers' classes and totals, for live formulas; `null` writes values. */
  readonly live: { readonly classes: string; readonly totals: string } | null;
}

/** One row per class with its customers and total, and the sum of all: a plain block that reconciles to the cent. */
export function classTable(
  input: AnalysisInput,
  amount: ClassAmount,
  classes: readonly ClassSummary[],
  roles: NonNullable<ReportColumn["roles"]>,
  { row, column, widths = [24, 14, 17, 13, 16], live }: ClassTablePlace,
): ReportTable {
  const say = speaker(input.language);
  const customers = classes.reduce((sum, line) => sum + line.customers, 0);
  const cents = classes.reduce((sum, line) => sum + line.cents, 0);
  const lines = [...classes, { label: say("total"), customers, cents }];
  const criterion = textCriterion(classes.map(({ label }) => label));
  const firstRow = row + 1;
  const totalRow = firstRow + classes.length;
  const letter = (offset: number): string => `$${columnName(column + offset)}`;
  const formulas = (make: (sheetRow: number, isTotal: boolean) => string): { formulas?: string[] } =>
    live ? { formulas: lines.map((_, index) => make(firstRow + index + 1, firstRow + index === totalRow)) } : {};
  const above = (offset: number): string => `SUM(${absoluteRange(column + offset, firstRow, totalRow - 1)})`;
  const shareOfTotal = (offset: number) => (sheetRow: number) => {
    const total = `${letter(offset)}$${totalRow + 1}`;
    return `=IF(${total}>0,${letter(offset)}${sheetRow}/${total},"")`;
  };
  const each = (value: (line: ClassSummary) => ReportCell): ReportCell[] => lines.map(value);
  return {
    key: "classes",
    tableName: null,
    caption: null,
    row,
    column,
    endsWithTotal: true,
    columns: [
      {
        key: "class",
        header: say("class"),
        kind: "segment",
        width: widths[0],
        values: each((line) => line.label),
        roles,
      },
      {
        key: "customers",
        header: say("customers"),
        kind: "count",
        width: widths[1],
        values: each((line) => line.customers),
        ...formulas((at, isTotal) =>
          isTotal ? `=${above(1)}` : `=COUNTIF(${live?.classes},${criterion(`${letter(0)}${at}`)})`,
        ),
      },
      {
        key: "shareOfCustomers",
        header: say("shareOfCustomers"),
        kind: "percent",
        width: widths[2],
        values: each((line) => line.customers / customers),
        ...formulas(shareOfTotal(1)),
      },
      {
        key: amount.key,
        header: amount.header,
        kind: "money",
        width: widths[3],
        values: each((line) => line.cents / 100),
        ...formulas((at, isTotal) =>
          isTotal
            ? `=ROUND(${above(3)},2)`
            : `=ROUND(SUMIF(${live?.classes},${criterion(`${letter(0)}${at}`)},${live?.totals}),2)`,
        ),
      },
      {
        key: "share",
        header: amount.shareHeader,
        kind: "percent",
        width: widths[4],
        values: each((line) => (cents > 0 ? line.cents / 100 / (cents / 100) : "")),
        ...formulas(shareOfTotal(3)),
      },
    ],
  };
}
