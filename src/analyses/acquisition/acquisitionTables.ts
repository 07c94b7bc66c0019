import { acquisitionWords } from "../../i18n/acquisitionWords";
import { analysisWords } from "../../i18n/analysisWords";
import { translate } from "../../i18n/translate";
import { arrivals } from "../../portfolio/movements/arrivals";
import type { Role } from "../../portfolio/role";
import type { ReportColumn, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import { liveObstacle } from "../shared/liveObstacle";
import { liveOrders } from "../shared/liveOrders";
import { cellsOfTable, liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { literatureRatio, type AcquisitionCosts } from "./acquisitionCosts";
import { acquisitionFigures, acquisitionReadings, type AcquisitionFigure } from "./acquisitionReadings";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The colour of each kind of customer: new strong, retained steady, silent asleep. */
export const arrivalRole = { new: "strong", retained: "steady", silent: "asleep" } as const satisfies Record<
  (typeof arrivals)[number],
  Role
>;

const rolesOf = (input: AnalysisInput): NonNullable<ReportColumn["roles"]> => {
  const say = speakerOf(acquisitionWords, input.language);
  return Object.fromEntries(arrivals.map((key) => [say(key), { role: arrivalRole[key], strength: 1 }]));
};

const amountHeader = ({ basis }: AcquisitionCosts) => (basis.column === "margin" ? "marginOfYear" : "revenueOfYear");

/** The customers with what they brought in the last twelve months, and whether they are new, retained or silent. */
export function customersTable(
  input: AnalysisInput,
  costs: AcquisitionCosts,
  figures: CustomerColumns,
  dateCell: string,
  row: number,
): { table: ReportTable; rows: RowCells } {
  const say = speakerOf(acquisitionWords, input.language);
  const { order, groups, cents, basis, customers } = costs;
  const isLive = figures.live && liveObstacle(input.imported, customers.names, basis.column) === null;
  const yearAgo = `EDATE(${dateCell},-12)`;
  const amount = (cells: RowCells): string => {
    const name = cells("customer");
    if (basis.column === "revenue") return liveOrders(input, customers.names, dateCell).revenueAfter(name, yearAgo);
    const until = (day: string): string => liveOrders(input, customers.names, day).margin!(name).slice(1);
    return `=ROUND(${until(dateCell)}-${until(yearAgo)},2)`;
  };
  const [isNew, isRetained, isSilent] = arrivals.map((key) => say(key));
  const columns: LiveColumn[] = [
    figures.customer(),
    {
      key: "group",
      header: say("group"),
      kind: "segment",
      width: 14,
      values: order.map((customer) => say(arrivals[groups[customer]!]!)),
      formula: (cells) =>
        `=IF(${cells("firstOrder")}>${yearAgo},"${isNew}",IF(${cells("lastOrder")}>${yearAgo},"${isRetained}","${isSilent}"))`,
      roles: rolesOf(input),
    },
    {
      key: "amount",
      header: say(amountHeader(costs)),
      kind: "money",
      width: 13,
      values: order.map((customer) => cents[customer]! / 100),
      formula: isLive ? amount : null,
      ...(basis.column === "revenue" ? { dataBar: true } : {}),
    },
    figures.firstOrder(),
    figures.lastOrder(),
  ];
  const rows = cellsOfTable(
    columns.map(({ key }) => key),
    { row, column: 0, rows: order.length },
  )(0);
  const table = liveTable({
    key: "customers",
    tableName: say("table"),
    caption: null,
    row,
    column: 0,
    live: input.writeLive,
    columns,
  });
  return { table, rows };
}

/** Widths of the columns beside the customers, which tables and parameters stand in one above the other. */
const sideWidths = [44, 14, 14, 15, 16] as const;

const groupKeys = ["group", "customers", "amount", "spend", "costEach"] as const;

/** New, retained and silent customers with what they brought and cost. */
export function groupsTable(input: AnalysisInput, costs: AcquisitionCosts, rows: RowCells, place: Place): ReportTable {
  const say = speakerOf(acquisitionWords, input.language);
  const { counts, sums, spends, cac, crc } = costs;
  const total = arrivals.length;
  const cellsOf = cellsOfTable(groupKeys, { ...place, rows: total + 1 });
  const above = (key: string): string => `SUM(${cellsOf(0)(key)}:${cellsOf(total - 1)(key)})`;
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const names = [say("acquisitionSpendName"), say("keepingSpendName")];
  return liveTable({
    key: "groups",
    tableName: null,
    caption: null,
    ...place,
    endsWithTotal: true,
    live: input.writeLive,
    columns: [
      {
        key: "group",
        header: say("group"),
        kind: "segment",
        width: sideWidths[0],
        values: [...arrivals.map((key) => say(key)), translate(input.language, analysisWords.total)],
        roles: rolesOf(input),
      },
      {
        key: "customers",
        header: translate(input.language, analysisWords.customers),
        kind: "count",
        width: sideWidths[1],
        values: [...counts, sum(counts)],
        formula: (cells) =>
          cells.index === total ? `=${above("customers")}` : `=COUNTIF(${rows.all("group")},${cells("group")})`,
      },
      {
        key: "amount",
        header: say(amountHeader(costs)),
        kind: "money",
        width: sideWidths[2],
        values: [...sums, sum(sums)].map((cents) => cents / 100),
        formula: (cells) =>
          cells.index === total
            ? `=ROUND(${above("amount")},2)`
            : `=ROUND(SUMIF(${rows.all("group")},${cells("group")},${rows.all("amount")}),2)`,
      },
      {
        key: "spend",
        header: say("spend"),
        kind: "money",
        width: sideWidths[3],
        values: [...spends, "", spends[0] + spends[1]],
        formula: ({ index }) => (index === total ? `=${above("spend")}` : names[index] ? `=${names[index]}` : '=""'),
      },
      {
        key: "costEach",
        header: say("costEach"),
        kind: "exactMoney",
        width: sideWidths[4],
        values: [cac ?? "", crc ?? "", "", ""],
        formula: (cells) =>
          cells.index < 2
            ? `=IF(AND(${cells("spend")}>0,${cells("customers")}>0),${cells("spend")}/${cells("customers")},"")`
            : '=""',
      },
    ],
  });
}

const figureKeys = ["figure", "amount", "times", "reading"] as const;

/** Cells of the figures, for the key figures. */
export const figureCells = (place: Place): ((figure: AcquisitionFigure) => RowCells) => {
  const cells = cellsOfTable(figureKeys, { ...place, rows: acquisitionFigures.length });
  return (figure) => cells(acquisitionFigures.indexOf(figure));
};

/** CAC, CRC, their ratio, what a customer is worth and how soon it pays back, each with what it tells. */
export function figuresTable(input: AnalysisInput, costs: AcquisitionCosts, groups: Place, place: Place): ReportTable {
  const say = speakerOf(acquisitionWords, input.language);
  const { cac, crc, ratio, perCustomer, value, valuePerCost, payback, basis } = costs;
  const readings = acquisitionReadings(costs);
  const group = cellsOfTable(groupKeys, { ...groups, rows: arrivals.length + 1 });
  const [isNew, isRetained] = [group(0), group(1)];
  const at = figureCells(place);
  const [r, d] = [say("retentionName"), say("discountName")];
  const rate = basis.kind === "column" ? "1" : say("marginRateName");
  const active = `(${isNew("customers")}+${isRetained("customers")})`;
  const both = (first: string, second: string, then: string): string =>
    `=IF(AND(ISNUMBER(${first}),ISNUMBER(${second})),${then},"")`;
  const amounts: Readonly<Record<AcquisitionFigure, number | null>> = {
    cac,
    crc,
    ratio: null,
    literature: null,
    perCustomer,
    value,
    valuePerCost: null,
    payback: null,
  };
  const times: Readonly<Record<AcquisitionFigure, number | null>> = {
    cac: null,
    crc: null,
    ratio,
    literature: literatureRatio,
    perCustomer: null,
    value: null,
    valuePerCost,
    payback,
  };
  const brought = at("perCustomer")("amount");
  const worth = at("value")("amount");
  const cost = at("cac")("amount");
  const amountFormulas: Partial<Record<AcquisitionFigure, string>> = {
    cac: `=${isNew("costEach")}`,
    crc: `=${isRetained("costEach")}`,
    perCustomer: `=IF(${active}>0,(${isNew("amount")}+${isRetained("amount")})*${rate}/${active},"")`,
    value: `=IF(AND(ISNUMBER(${brought}),1+${d}-${r}>0),IF(${brought}>0,${brought}*${r}/(1+${d}-${r}),""),"")`,
  };
  const timesFormulas: Partial<Record<AcquisitionFigure, string>> = {
    ratio: both(cost, at("crc")("amount"), `${cost}/${at("crc")("amount")}`),
    literature: `=${literatureRatio}`,
    valuePerCost: both(worth, cost, `${worth}/${cost}`),
    payback: both(cost, brought, `IF(${brought}>0,12*${cost}/${brought},"")`),
  };
  const text = (key: keyof typeof acquisitionWords): string => `"${say(key)}"`;
  const unless = (cell: string, none: string, otherwise: string): string =>
    `=IF(ISNUMBER(${cell}),${otherwise},${none})`;
  const [ratioCell, worthCell, paybackCell] = [
    at("ratio")("times"),
    at("valuePerCost")("times"),
    at("payback")("times"),
  ];
  const missing = (spend: string, fill: "fillAcquisition" | "fillKeeping", nobody: "noNew" | "noRetained"): string =>
    `IF(${spend}=0,${text(fill)},${text(nobody)})`;
  const readingFormulas: Readonly<Record<AcquisitionFigure, string>> = {
    cac: unless(cost, missing(say("acquisitionSpendName"), "fillAcquisition", "noNew"), text("cacReading")),
    crc: unless(at("crc")("amount"), missing(say("keepingSpendName"), "fillKeeping", "noRetained"), text("crcReading")),
    ratio: unless(
      ratioCell,
      text("ratioNone"),
      `IF(${ratioCell}<=1,${text("ratioCheaper")},IF(${ratioCell}<=${literatureRatio},${text("ratioBelow")},${text("ratioAbove")}))`,
    ),
    literature: `=${text("literatureReading")}`,
    perCustomer: `=${text("perCustomerReading")}`,
    value: unless(worth, text("valueNone"), text("valueReading")),
    valuePerCost: unless(
      worthCell,
      text("worthNone"),
      `IF(${worthCell}<1,${text("worthBelow")},${text("worthAbove")})`,
    ),
    payback: unless(
      paybackCell,
      text("paybackNone"),
      `IF(${r}>=1,${text("paybackWithin")},IF(${paybackCell}/12<=1/(1-${r}),${text("paybackWithin")},${text("paybackLate")}))`,
    ),
  };
  const each = <Value>(pick: (figure: AcquisitionFigure) => Value): Value[] => acquisitionFigures.map(pick);
  const figureAt = (index: number): AcquisitionFigure => acquisitionFigures[index]!;
  return liveTable({
    key: "figures",
    tableName: null,
    caption: say("figuresCaption"),
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "figure",
        header: say("figure"),
        kind: "text",
        width: sideWidths[0],
        values: each((figure) => say(figure)),
      },
      {
        key: "amount",
        header: say("amount"),
        kind: "exactMoney",
        width: sideWidths[1],
        values: each((figure) => amounts[figure] ?? ""),
        formula: ({ index }) => amountFormulas[figureAt(index)] ?? '=""',
      },
      {
        key: "times",
        header: say("times"),
        kind: "decimal",
        width: sideWidths[2],
        values: each((figure) => times[figure] ?? ""),
        formula: ({ index }) => timesFormulas[figureAt(index)] ?? '=""',
      },
      {
        key: "reading",
        header: say("reading"),
        kind: "text",
        width: sideWidths[3],
        values: each((figure) => say(readings[figure])),
        formula: ({ index }) => readingFormulas[figureAt(index)],
      },
    ],
  });
}
