import { analysisWords } from "../../i18n/analysisWords";
import { potentialWords } from "../../i18n/potentialWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { absoluteRange } from "../../report/absoluteRange";
import type { ReportColumn, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speakerOf } from "../shared/speaker";
import type { EstimatedCustomers } from "./estimateCustomers";

/** What the customers of one class add up to. */
export interface PotentialClass {
  readonly label: string;
  readonly customers: number;
  readonly revenueCents: number;
  readonly potentialCents: number;
  readonly untappedCents: number;
}

/** Sums the customers of each label. */
export function sumUpPotential(
  labels: readonly string[],
  labelOf: (customer: number) => string,
  { customers, potential }: EstimatedCustomers,
): PotentialClass[] {
  const positions = new Map(labels.map((label, position) => [label, position]));
  const sums = labels.map((label) => ({ label, customers: 0, revenueCents: 0, potentialCents: 0, untappedCents: 0 }));
  customers.revenueCents.forEach((revenue, customer) => {
    const sum = sums[positions.get(labelOf(customer))!]!;
    sum.customers++;
    sum.revenueCents += revenue;
    sum.potentialCents += potential.cents[customer]!;
    sum.untappedCents += potential.untappedCents[customer]!;
  });
  return sums;
}

/** Share of the potential that is bought; `""` without a potential. */
export const shareBought = ({ potentialCents, untappedCents }: Omit<PotentialClass, "label">): number | "" =>
  potentialCents > 0 ? roundTo(1 - untappedCents / potentialCents, shareDecimals) : "";

/** The sum of all classes. */
export const totalOf = (classes: readonly PotentialClass[], label: string): PotentialClass =>
  classes.reduce(
    (sum, line) => ({
      label,
      customers: sum.customers + line.customers,
      revenueCents: sum.revenueCents + line.revenueCents,
      potentialCents: sum.potentialCents + line.potentialCents,
      untappedCents: sum.untappedCents + line.untappedCents,
    }),
    { label, customers: 0, revenueCents: 0, potentialCents: 0, untappedCents: 0 },
  );

/** How a table of classes is written. */
interface TotalsPlace {
  readonly key: string;
  readonly header: string;
  readonly roles: NonNullable<ReportColumn["roles"]>;
  readonly row: number;
  readonly column: number;
  /** A1 range of a column of the customers. */
  readonly all: (key: string) => string;
  /** Key of the column that holds the class of a customer. */
  readonly classKey: string;
  /** More about each class, right of its figures; the total has none. */
  readonly further?: readonly LiveColumn[];
}

/** One row per class with its customers, revenue, potential and what is left of it, and their total. */
export function potentialTotals(
  input: AnalysisInput,
  classes: readonly PotentialClass[],
  { key, header, roles, row, column, all, classKey, further = [] }: TotalsPlace,
): ReportTable {
  const say = speakerOf(analysisWords, input.language);
  const sayPotential = speakerOf(potentialWords, input.language);
  const total = totalOf(classes, say("total"));
  const lines = [...classes, total];
  const isTotal = (cells: RowCells): boolean => cells.index === classes.length;
  const aboveTotal = (offset: number): string => absoluteRange(column + offset, row + 1, row + classes.length);
  const money = (
    of: "revenue" | "potential" | "untapped",
    offset: number,
    value: (line: PotentialClass) => number,
  ): LiveColumn => ({
    key: of,
    header: of === "untapped" ? sayPotential("untapped") : say(of),
    kind: "money",
    width: 13,
    values: lines.map((line) => value(line) / 100),
    formula: (cells) =>
      isTotal(cells)
        ? `=ROUND(SUM(${aboveTotal(offset)}),2)`
        : `=ROUND(SUMIF(${all(classKey)},${cells("class")},${all(of)}),2)`,
  });
  return liveTable({
    key,
    tableName: null,
    caption: null,
    row,
    column,
    endsWithTotal: true,
    live: input.writeLive,
    columns: [
      { key: "class", header, kind: "segment", width: 24, values: lines.map(({ label }) => label), roles },
      {
        key: "customers",
        header: say("customers"),
        kind: "count",
        width: 14,
        values: lines.map(({ customers }) => customers),
        formula: (cells) =>
          isTotal(cells) ? `=SUM(${aboveTotal(1)})` : `=COUNTIF(${all(classKey)},${cells("class")})`,
      },
      money("revenue", 2, ({ revenueCents }) => revenueCents),
      money("potential", 3, ({ potentialCents }) => potentialCents),
      money("untapped", 4, ({ untappedCents }) => untappedCents),
      {
        key: "shareOfWallet",
        header: sayPotential("shareOfWallet"),
        kind: "percent",
        width: 13,
        values: lines.map(shareBought),
        formula: (cells) =>
          `=IF(${cells("potential")}>0,ROUND(1-${cells("untapped")}/${cells("potential")},${shareDecimals}),"")`,
      },
      ...further,
    ],
  });
}
