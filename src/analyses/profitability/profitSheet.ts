import { profitabilityWords } from "../../i18n/profitabilityWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportSheet } from "../../report/reportSheet";
import { columnBeyond } from "../../report/sheetGrid";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { customerColumns } from "../shared/customerColumns";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import { parameterNames } from "../shared/parameterNames";
import { shareDecimals } from "../shared/shareDecimals";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import type { Profitability } from "./measureProfit";
import { profitFinding } from "./profitFinding";
import { profitParameters } from "./profitParameters";
import { profitTable } from "./profitTable";
import { verdictColumns } from "./verdictColumns";
import { whaleChart, whaleColumns } from "./whaleBlock";

const headerRow = 6;

function keyFigures(input: AnalysisInput, profitability: Profitability, cells: RowCells): KeyFigure[] {
  const say = speakerOf(profitabilityWords, input.language);
  const { curve, losers, customers, marginCents } = profitability;
  const sum = (values: Float64Array): number => values.reduce((added, cents) => added + cents, 0);
  const revenue = sum(customers.revenueCents);
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  const [results, revenues, margins] = [cells.all("result"), cells.all("revenue"), cells.all("margin")];
  return [
    {
      label: say("result"),
      value: curve.total / 100,
      kind: "money",
      column: 0,
      ...live(`=ROUND(SUM(${results}),2)`),
    },
    {
      label: say("keyRate"),
      value: revenue > 0 ? roundTo(curve.total / 100 / (revenue / 100), shareDecimals) : "",
      kind: "percent",
      column: 1,
      ...live(
        `=IF(ROUND(SUM(${revenues}),2)>0,ROUND(ROUND(SUM(${results}),2)/ROUND(SUM(${revenues}),2),${shareDecimals}),"")`,
      ),
    },
    {
      label: say("keyCosts"),
      value: (sum(marginCents) - curve.total) / 100,
      kind: "money",
      column: 2,
      ...live(`=ROUND(SUM(${margins})-SUM(${results}),2)`),
    },
    {
      label: say("keyUnprofitable"),
      value: losers,
      kind: "count",
      column: 4,
      ...live(`=COUNTIF(${results},"<0")`),
    },
    {
      label: say("keyLoss"),
      value: (curve.total - curve.peak) / 100,
      kind: "money",
      column: 6,
      ...live(`=ROUND(SUMIF(${results},"<0"),2)`),
    },
  ];
}

/** The sheet of the profitability: customers from the best result on; to their right the verdicts, the costs, the whale curve and its data. */
export function profitSheet(input: AnalysisInput, profitability: Profitability): SheetWithNames {
  const { language, writeLive } = input;
  const say = speakerOf(profitabilityWords, language);
  const figures = customerColumns(input, profitability.customers, profitability.order, say("dateName"));
  const columns = profitTable(input, profitability, figures);
  const keys = columns.map(({ key }) => key);
  const cells = cellsOfTable(keys, { row: headerRow, column: 0, rows: profitability.order.length })(0);
  const side = columns.length + 1;
  const table = liveTable({
    key: "profitability",
    tableName: say("table"),
    caption: null,
    row: headerRow,
    column: 0,
    live: writeLive,
    columns,
  });
  const verdicts = liveTable({
    key: "classes",
    tableName: null,
    caption: null,
    row: headerRow,
    column: side,
    live: writeLive,
    endsWithTotal: true,
    columns: verdictColumns(
      input,
      profitability,
      {
        verdict: cells.all("verdict"),
        revenue: cells.all("revenue"),
        margin: cells.all("margin"),
        result: cells.all("result"),
      },
      { row: headerRow, column: side },
    ),
  });
  const parameterRow = headerRow + 6;
  const lines = profitParameters(input, profitability, figures);
  const whale = liveTable({
    key: "whale",
    tableName: null,
    caption: say("whaleCaption"),
    row: headerRow,
    column: Math.max(columnBeyond(chartSize.width + 24, [verdicts], side), side + verdicts.columns.length + 1),
    live: writeLive,
    columns: whaleColumns(input, profitability, cells.all("result")),
  });
  const sheet: ReportSheet = {
    key: "Profitability",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: profitFinding(input, profitability),
    }),
    keyFigures: keyFigures(input, profitability, cells),
    tables: [table, verdicts, whale],
    parameters: lines.map((line, index) => ({ ...line, row: parameterRow + index, column: side })),
    charts: [whaleChart(input, profitability, { row: parameterRow + lines.length + 2, column: side })],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: [...figures.names, ...parameterNames(sheet)] };
}
