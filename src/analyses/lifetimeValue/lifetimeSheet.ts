import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import { valueWords } from "../../i18n/valueWords";
import { quantile } from "../../portfolio/statistics/quantile";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { AnalysisInput } from "../analysis";
import { classTable } from "../shared/classTable";
import { customerColumns } from "../shared/customerColumns";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import { parameterNames } from "../shared/parameterNames";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { lifetimeChart } from "./lifetimeChart";
import { lifetimeColumns } from "./lifetimeColumns";
import { lifetimeFinding } from "./lifetimeFinding";
import { lifetimeLabels } from "./lifetimeLabels";
import { lifetimeModes } from "./lifetimeOptions";
import { lifetimeParameters } from "./lifetimeParameters";
import { modeKeys, modesTable, stateKeys, statesTable } from "./sideTables";
import { sideWidths } from "./sideWidths";
import { topFifth } from "./topFifth";
import type { ValuedCustomers } from "./valueCustomers";

const headerRow = 6;
/** The classes with their total and the header, and a blank row. */
const classRows = 6;

function keyFigures(
  input: AnalysisInput,
  { values, totalCents, retention }: ValuedCustomers,
  rows: RowCells,
  columnOf: (key: string) => number,
): KeyFigure[] {
  const say = speakerOf(lifetimeWords, input.language);
  const range = rows.all("value");
  const sorted = values.slice().sort();
  const top = topFifth(values, totalCents);
  const limit = `LARGE(${range},${top.count})`;
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  return [
    {
      label: say("keyTotal"),
      value: totalCents / 100,
      ...live(`=ROUND(SUM(${range}),2)`),
      kind: "money",
      column: columnOf("customer"),
    },
    {
      label: say("keyMean"),
      value: totalCents / 100 / values.length,
      ...live(`=IF(COUNT(${range})=0,"",SUM(${range})/COUNT(${range}))`),
      kind: "money",
      column: columnOf("value"),
    },
    {
      label: say("keyMedian"),
      value: quantile(sorted, 0.5),
      ...live(`=IF(COUNT(${range})=0,"",MEDIAN(${range}))`),
      kind: "money",
      column: columnOf("orders"),
    },
    {
      label: say("keyTop", { count: top.count }),
      value: totalCents > 0 ? top.share : "",
      ...live(
        `=IF(ROUND(SUM(${range}),2)>0,(SUMIF(${range},">"&${limit})+(${top.count}-COUNTIF(${range},">"&${limit}))*${limit})/SUM(${range}),"")`,
      ),
      kind: "percent",
      column: columnOf("lastOrder"),
    },
    {
      label: say("keyRetention", { source: translate(input.language, valueWords[retention.source]) }),
      value: retention.rate,
      ...live(`=${say("retentionUsedName")}`),
      kind: "percent",
      column: columnOf("averageBasket"),
    },
  ];
}

/** The sheet of the lifetime value: customers by value, and beside them classes, parameters, formulas and states, and the chart. */
export function lifetimeSheet(input: AnalysisInput, valued: ValuedCustomers): SheetWithNames {
  const { language, writeLive } = input;
  const say = speakerOf(lifetimeWords, language);
  const labels = lifetimeLabels(language);
  const { customers, order, settings, retention } = valued;
  const figures = customerColumns(input, customers, order, say("dateName"));
  const dateCell = figures.live ? say("dateName") : String(customers.asOf);
  const parameters = [...lifetimeParameters(input, valued, labels), ...(figures.date ? [figures.date] : [])];

  const parameterRow = headerRow + classRows;
  const modesRow = parameterRow + parameters.length + 2;
  const statesRow = modesRow + lifetimeModes.length + 3;
  const chartRow = statesRow + labels.states.length + 2;
  // The places of the tables beside the customers depend on their number of columns, their formulas on those places.
  const build = (sideColumn: number) => {
    const modes = cellsOfTable(modeKeys, { row: modesRow, column: sideColumn, rows: lifetimeModes.length });
    const states = cellsOfTable(stateKeys, { row: statesRow, column: sideColumn, rows: labels.states.length });
    const side = { modes: modes(0), states: states(0) };
    return { states, columns: lifetimeColumns(input, valued, labels, figures, side, dateCell) };
  };
  const sideColumn = build(0).columns.length + 1;
  const { states, columns } = build(sideColumn);
  const keys = columns.map(({ key }) => key);
  const rows = cellsOfTable(keys, { row: headerRow, column: 0, rows: order.length })(0);
  const placed = parameters.map((parameter, index) => ({
    ...parameter,
    row: parameterRow + index,
    column: sideColumn,
  }));
  const chart = lifetimeChart(input, valued, { row: chartRow, column: sideColumn });
  const sheet: ReportSheet = {
    key: "LifetimeValue",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: say("methodSubtitle", {
        finding: lifetimeFinding(input, valued),
        formula: labels.modes[settings.mode],
        text: labels.formulas[settings.mode],
        retention: retention.note,
      }),
    }),
    keyFigures: keyFigures(input, valued, rows, (key) => keys.indexOf(key)),
    tables: [
      liveTable({
        key: "customers",
        tableName: say("table"),
        caption: null,
        row: headerRow,
        column: 0,
        live: writeLive,
        columns,
      }),
      classTable(
        input,
        { key: "value", header: say("value"), shareHeader: say("shareOfValue") },
        valued.summaries,
        labels.classRoles,
        {
          row: headerRow,
          column: sideColumn,
          widths: sideWidths,
          live: writeLive ? { classes: rows.all("class"), totals: rows.all("value") } : null,
        },
      ),
      modesTable(input, valued, labels, states, { row: modesRow, column: sideColumn }),
      statesTable(input, valued, labels, rows, dateCell, { row: statesRow, column: sideColumn }),
    ],
    parameters: placed,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: 2,
  };
  const cellName = (name: string, comment: string, row: number, column: number): ReportName => ({
    name,
    comment,
    cell: { sheet: "LifetimeValue", row, column },
  });
  return {
    sheet,
    names: [
      ...figures.names,
      ...parameterNames(sheet),
      cellName(
        say("retentionUsedName"),
        say("retentionUsedComment"),
        statesRow + 1,
        sideColumn + stateKeys.indexOf("used"),
      ),
      cellName(say("lifetimeName"), say("lifetimeComment"), modesRow + 1, sideColumn + modeKeys.indexOf("years")),
    ],
  };
}
