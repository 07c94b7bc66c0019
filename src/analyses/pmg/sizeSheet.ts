import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { Parameter } from "../../report/parameter";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportColumn, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { classTable } from "../shared/classTable";
import { liveOrders } from "../shared/liveOrders";
import { parameterNames } from "../shared/parameterNames";
import { roundTo, shareDecimals } from "../shared/roundTo";
import { sheetNotes } from "../shared/sheetNotes";
import { speaker } from "../shared/speaker";
import { pmgFinding } from "./pmgFinding";
import type { SizedCustomers } from "./sizeCustomers";
import { sizeChart } from "./sizeChart";
import { sizeRole } from "./sizeRole";

const headerRow = 3;
const bodyRow = headerRow + 1;
const at = { customer: 0, size: 1, amount: 2, share: 3 } as const;
const sideColumn = 5;

/** The sheet of the sizes: customers with their class, classes, the two thresholds, and a column chart. */
export function sizeSheet(input: AnalysisInput, sized: SizedCustomers): { sheet: ReportSheet; names: ReportName[] } {
  const { language, writeLive } = input;
  const say = speaker(language);
  const { measure, customers, cents, totalCents, cuts, classes, summaries, order } = sized;
  const labels = [say("sizeSmall"), say("sizeMedium"), say("sizeLarge")];
  const roles = Object.fromEntries(summaries.map(({ key, label }) => [label, { role: sizeRole[key], strength: 1 }]));
  const lastRow = bodyRow + order.length - 1;
  const sizes = absoluteRange(at.size, bodyRow, lastRow);
  const amounts = absoluteRange(at.amount, bodyRow, lastRow);
  const orders = writeLive ? liveOrders(input, customers.names, say("sizeDateName")) : null;
  const cell = (column: number, row: number): string => `$${columnName(column)}${row + 1}`;
  const live = (make: (row: number) => string): { formulas?: string[] } =>
    writeLive ? { formulas: order.map((_, index) => make(bodyRow + index)) } : {};
  const sizeFormula = (amount: string): string =>
    `=IF(${amount}>=${say("largeFromName")},"${labels[2]}",IF(${amount}>=${say("mediumFromName")},"${labels[1]}","${labels[0]}"))`;
  const columns: ReportColumn[] = [
    { key: "customer", header: say("customer"), kind: "text", values: order.map((index) => customers.names[index]!) },
    {
      key: "size",
      header: say("size"),
      kind: "segment",
      values: order.map((index) => labels[classes[index]!]!),
      ...live((row) => sizeFormula(cell(at.amount, row))),
      roles,
    },
    {
      key: measure,
      header: say(measure),
      kind: "money",
      width: 13,
      values: order.map((index) => cents[index]! / 100),
      ...(orders ? live((row) => orders.revenue(cell(at.customer, row))) : {}),
      dataBar: true,
    },
    {
      key: "share",
      header: say("share"),
      kind: "percent",
      values: order.map((index) => (totalCents > 0 ? roundTo(cents[index]! / totalCents, shareDecimals) : "")),
      ...live((row) => `=IF(SUM(${amounts})>0,ROUND(${cell(at.amount, row)}/SUM(${amounts}),${shareDecimals}),"")`),
    },
  ];
  const table: ReportTable = {
    key: "sizes",
    tableName: say("sizeTable"),
    caption: null,
    row: headerRow,
    column: 0,
    columns,
  };
  const summary = classTable(input, measure, summaries, roles, {
    row: headerRow,
    column: sideColumn,
    live: writeLive ? { classes: sizes, totals: amounts } : null,
  });
  const parameterRow = headerRow + summaries.length + 4;
  const lines: Omit<Parameter, "row" | "column">[] = [
    { key: "mediumFrom", name: say("mediumFromName"), label: say("mediumFrom"), value: cuts[0], kind: "money" },
    { key: "largeFrom", name: say("largeFromName"), label: say("largeFrom"), value: cuts[1], kind: "money" },
    ...(customers.knows.recency
      ? ([
          { key: "asOf", name: say("sizeDateName"), label: say("analysisDate"), value: customers.asOf, kind: "date" },
        ] as const)
      : []),
    { key: "measure", name: say("sizeMeasureName"), label: say("amountCounted"), value: say(measure), kind: "text" },
  ];
  const sheet: ReportSheet = {
    key: "Size",
    name: say("sizeSheet"),
    title: say("sizeTitle"),
    subtitle: say("findingSubtitle", { ...sheetNotes(input), finding: pmgFinding(input, sized) }),
    keyFigures: [],
    tables: [table, summary],
    parameters: lines.map((line, index) => ({ ...line, row: parameterRow + index, column: sideColumn })),
    charts: [sizeChart(input, sized, { row: parameterRow + lines.length + 2, column: sideColumn })],
    frozenRows: bodyRow,
    frozenColumns: 1,
  };
  return { sheet, names: [...(orders?.names ?? []), ...parameterNames(sheet)] };
}
