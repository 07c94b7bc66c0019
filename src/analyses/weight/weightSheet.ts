import { weightWords } from "../../i18n/weightWords";
import { quantile } from "../../portfolio/statistics/quantile";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportSheet } from "../../report/reportSheet";
import { columnBeyond } from "../../report/sheetGrid";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { customerColumns, type CustomerColumns } from "../shared/customerColumns";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { breakdownColumns } from "./breakdownColumns";
import { crossColumns } from "./crossColumns";
import { familyFormulas } from "./familyFormulas";
import { weightCuts, type Weighed } from "./weighGroups";
import { weightChart } from "./weightChart";
import { weightFinding } from "./weightFinding";
import { weightTable } from "./weightTable";

const headerRow = 6;

function keyFigures(input: AnalysisInput, { customers, revenueCents, marginCents }: Weighed, cells: RowCells) {
  const say = speakerOf(weightWords, input.language);
  const shared = speaker(input.language);
  const { potential } = customers.measures;
  const declared = potential?.reduce((sum, cents) => sum + (Number.isNaN(cents) ? 0 : cents), 0);
  const figure = (
    label: string,
    value: number,
    formula: string,
    kind: KeyFigure["kind"],
    column: number,
  ): KeyFigure => ({ label, value, kind, column, ...(input.writeLive ? { formula } : {}) });
  const sum = (key: string): string => `=ROUND(SUM(${cells.all(key)}),2)`;
  const revenue = cells.all("revenue");
  const orders = customers.orders.reduce((total, count) => total + count, 0);
  return [
    figure(shared("customers"), customers.count, `=COUNTA(${cells.all("customer")})`, "count", 0),
    ...(customers.knows.frequency
      ? [figure(shared("orders"), orders, `=SUM(${cells.all("orders")})`, "count", 1)]
      : []),
    ...(declared === undefined ? [] : [figure(shared("potential"), declared / 100, sum("potential"), "money", 2)]),
    figure(shared("revenue"), revenueCents / 100, sum("revenue"), "money", 3),
    ...(marginCents === null ? [] : [figure(shared("margin"), marginCents / 100, sum("margin"), "money", 4)]),
    figure(say("keyMean"), revenueCents / 100 / customers.count, `=AVERAGE(${revenue})`, "money", 5),
    figure(
      say("keyMedian"),
      quantile(customers.revenueCents.slice().sort(), 0.5) / 100,
      `=MEDIAN(${revenue})`,
      "money",
      7,
    ),
  ];
}

function parameters(input: AnalysisInput, { size }: Weighed, figures: CustomerColumns): ParameterLine[] {
  const say = speakerOf(weightWords, input.language);
  const shared = speaker(input.language);
  const share = { kind: "percent", accepts: { kind: "number", minimum: 0, maximum: 1 } } as const;
  const from0 = { kind: "money", accepts: { kind: "number", minimum: 0 } } as const;
  return [
    { key: "cutA", name: say("cutAName"), label: shared("cutA"), value: weightCuts[0], ...share },
    { key: "cutB", name: say("cutBName"), label: shared("cutB"), value: weightCuts[1], ...share },
    ...(size
      ? [
          { key: "mediumFrom", name: say("mediumName"), label: shared("mediumFrom"), value: size.cuts[0], ...from0 },
          { key: "largeFrom", name: say("largeName"), label: shared("largeFrom"), value: size.cuts[1], ...from0 },
        ]
      : []),
    ...(figures.date ? [figures.date] : []),
  ];
}

/**
 * The sheet of the weight: the breakdown first, for it is what people look at, the crossed classes and the parameters under
 * it; to its right the chart, and beyond it the customers that everything is drawn from.
 */
export function weightSheet(input: AnalysisInput, weighed: Weighed): SheetWithNames {
  const { language, writeLive } = input;
  const say = speakerOf(weightWords, language);
  const figures = customerColumns(input, weighed.customers, weighed.order, say("dateName"));
  const families = familyFormulas(input, weighed, figures);
  const columns = weightTable(input, weighed, figures);
  const place = { row: headerRow, column: 0 };
  const cellsAt = (column: number): RowCells =>
    cellsOfTable(
      columns.map(({ key }) => key),
      { row: headerRow, column, rows: weighed.order.length },
    )(0);
  const plain = { tableName: null, live: writeLive, column: 0, endsWithTotal: true } as const;
  const crossRow = headerRow + weighed.groups.length + 4;
  const blocksOver = (source: RowCells) => [
    liveTable({
      ...plain,
      key: "breakdown",
      caption: weighed.groupOf === null ? say("overlapCaption") : null,
      row: headerRow,
      columns: breakdownColumns(input, weighed, source, families, place),
    }),
    ...(weighed.cross
      ? [
          liveTable({
            ...plain,
            key: "cross",
            caption: say("crossCaption", {
              class: weighed.cross.key === "abc" ? say("abcClass") : speaker(language)("size"),
            }),
            row: crossRow,
            columns: crossColumns(input, weighed, weighed.cross, source),
          }),
        ]
      : []),
  ];
  // Where the customers stand follows from the width of the blocks; their formulas then follow from where the customers stand.
  const widths = blocksOver(cellsAt(0));
  const chartColumn = Math.max(...widths.map((table) => table.columns.length)) + 1;
  const chart = weightChart(input, weighed, { row: headerRow, column: chartColumn });
  const customersColumn = chart ? columnBeyond(chartSize.width + 24, [], chartColumn) : chartColumn;
  const cells = cellsAt(customersColumn);
  const customers = liveTable({
    key: "customers",
    tableName: say("table"),
    caption: say("customersCaption"),
    row: headerRow,
    column: customersColumn,
    live: writeLive,
    columns,
  });
  const parameterRow = crossRow + (weighed.cross ? weighed.groups.length + 3 : -1);
  const sheet: ReportSheet = {
    key: "Weight",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", { ...sheetNotes(input), finding: weightFinding(input, weighed) }),
    keyFigures: keyFigures(input, weighed, cells),
    tables: [...blocksOver(cells), customers],
    parameters: parameters(input, weighed, figures).map((line, index) => ({
      ...line,
      row: parameterRow + index,
      column: 0,
    })),
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: [...figures.names, ...families.names, ...parameterNames(sheet)] };
}
