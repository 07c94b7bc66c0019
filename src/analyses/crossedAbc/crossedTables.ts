import { analysisWords } from "../../i18n/analysisWords";
import { crossedAbcWords } from "../../i18n/crossedAbcWords";
import { potentialReference } from "../../portfolio/segmentation/crossAbc";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { absoluteRange } from "../../report/absoluteRange";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speakerOf } from "../shared/speaker";
import { potentialClasses, potentialLabels } from "./crossedLabels";
import type { CrossedCell, CrossedRun } from "./crossedRun";

/** Where a table stands, and the A1 range of a column of the customers. */
interface Place {
  readonly row: number;
  readonly column: number;
  readonly all: (key: string) => string;
}

const letters = ["A", "B", "C"] as const;
const sum = (cells: readonly CrossedCell[], of: keyof CrossedCell): number =>
  cells.reduce((total, cell) => total + cell[of], 0);

/** Customers and revenue of the nine cells (twelve with negative revenues), with the sums of rows and columns. */
export function matrixTable(
  input: AnalysisInput,
  { cells, revenueClasses }: CrossedRun,
  { row, column, all }: Place,
): ReportTable {
  const say = speakerOf(crossedAbcWords, input.language);
  const sayCommon = speakerOf(analysisWords, input.language);
  const rows = revenueClasses.length;
  const isTotal = (at: RowCells): boolean => at.index === rows;
  const aboveTotal = (offset: number): string => absoluteRange(column + offset, row + 1, row + rows);
  const columnCells = (potentialClass: number): CrossedCell[] => cells.map((line) => line[potentialClass]!);
  const both = (at: RowCells, potentialClass: number): string =>
    `${all("revenueClass")},${at("class")},${all("potentialClass")},"${abcLabels[potentialClass]!}"`;

  const customers = potentialClasses.map((potentialClass): LiveColumn => ({
    key: `customers${letters[potentialClass]}`,
    header: say("customersOf", { class: potentialLabels[potentialClass] }),
    kind: "count",
    width: 10,
    values: [
      ...columnCells(potentialClass).map((cell) => cell.customers),
      sum(columnCells(potentialClass), "customers"),
    ],
    formula: (at) =>
      isTotal(at) ? `=SUM(${aboveTotal(1 + potentialClass)})` : `=COUNTIFS(${both(at, potentialClass)})`,
  }));
  const revenue = potentialClasses.map((potentialClass): LiveColumn => ({
    key: `revenue${letters[potentialClass]}`,
    header: say("revenueOf", { class: potentialLabels[potentialClass] }),
    kind: "money",
    values: [
      ...columnCells(potentialClass).map((cell) => cell.revenueCents / 100),
      sum(columnCells(potentialClass), "revenueCents") / 100,
    ],
    formula: (at) =>
      isTotal(at)
        ? `=ROUND(SUM(${aboveTotal(5 + potentialClass)}),2)`
        : `=ROUND(SUMIFS(${all("revenue")},${both(at, potentialClass)}),2)`,
  }));
  const acrossFormula = (kind: "customers" | "revenue") => (at: RowCells) => {
    const across = letters.map((letter) => at(kind + letter)).join("+");
    return kind === "customers" ? `=${across}` : `=ROUND(${across},2)`;
  };
  return liveTable({
    key: "matrix",
    tableName: null,
    caption: say("matrixCaption"),
    row,
    column,
    endsWithTotal: true,
    live: input.writeLive,
    columns: [
      {
        key: "class",
        header: say("revenueClass"),
        kind: "abc",
        width: 12,
        values: [...revenueClasses.map((index) => abcLabels[index]!), sayCommon("total")],
        roles: abcRoles,
      },
      ...customers,
      {
        key: "customers",
        header: sayCommon("customers"),
        kind: "count",
        width: 10,
        values: [...cells.map((line) => sum(line, "customers")), sum(cells.flat(), "customers")],
        formula: acrossFormula("customers"),
      },
      ...revenue,
      {
        key: "revenue",
        header: sayCommon("revenue"),
        kind: "money",
        values: [...cells.map((line) => sum(line, "revenueCents") / 100), sum(cells.flat(), "revenueCents") / 100],
        formula: acrossFormula("revenue"),
      },
    ],
  });
}

/** The classes of the potential, what they are of customers and of potential, and what they usually are. */
export function referenceTable(input: AnalysisInput, { cells }: CrossedRun, { row, column, all }: Place): ReportTable {
  const say = speakerOf(crossedAbcWords, input.language);
  const sayCommon = speakerOf(analysisWords, input.language);
  const lines = potentialClasses.map((index) => cells.map((line) => line[index]!));
  const customers = lines.map((line) => sum(line, "customers"));
  const potentials = lines.map((line) => sum(line, "potentialCents") / 100);
  const totals = {
    customers: customers.reduce((total, count) => total + count, 0),
    potential: roundTo(
      potentials.reduce((total, value) => total + value, 0),
      2,
    ),
  };
  const shares = (values: readonly number[], total: number): number[] => [
    ...values.map((value) => roundTo(value / total, shareDecimals)),
    1,
  ];
  const shareFormula = (key: "customers" | "potential") => (at: RowCells) => {
    const total = `$${at(key).slice(1).replace(/\d+$/, "")}$${row + 2 + lines.length}`;
    return `=IF(${total}>0,ROUND(${at(key)}/${total},${shareDecimals}),"")`;
  };
  const amounts = (offset: number): string => absoluteRange(column + offset, row + 1, row + lines.length);
  const isTotal = (at: RowCells): boolean => at.index === lines.length;
  return liveTable({
    key: "potentialClasses",
    tableName: null,
    caption: say("referenceCaption"),
    row,
    column,
    endsWithTotal: true,
    live: input.writeLive,
    columns: [
      {
        key: "class",
        header: say("potentialClass"),
        kind: "abc",
        width: 12,
        values: [...potentialClasses.map((index) => abcLabels[index]), sayCommon("total")],
        roles: abcRoles,
      },
      {
        key: "customers",
        header: sayCommon("customers"),
        kind: "count",
        width: 10,
        values: [...customers, totals.customers],
        formula: (at) => (isTotal(at) ? `=SUM(${amounts(1)})` : `=COUNTIF(${all("potentialClass")},${at("class")})`),
      },
      {
        key: "shareOfCustomers",
        header: sayCommon("shareOfCustomers"),
        kind: "percent",
        width: 10,
        values: shares(customers, totals.customers),
        formula: shareFormula("customers"),
      },
      {
        key: "referenceCustomers",
        header: say("referenceCustomers"),
        kind: "percent",
        width: 10,
        values: [...potentialReference.customers, 1],
      },
      {
        key: "potential",
        header: sayCommon("potential"),
        kind: "money",
        width: 10,
        values: [...potentials, totals.potential],
        formula: (at) =>
          isTotal(at)
            ? `=ROUND(SUM(${amounts(4)}),2)`
            : `=ROUND(SUMIF(${all("potentialClass")},${at("class")},${all("potential")}),2)`,
      },
      {
        key: "share",
        header: sayCommon("share"),
        kind: "percent",
        values: shares(potentials, totals.potential),
        formula: shareFormula("potential"),
      },
      {
        key: "referencePotential",
        header: say("referencePotential"),
        kind: "percent",
        values: [...potentialReference.potential, 1],
      },
    ],
  });
}
