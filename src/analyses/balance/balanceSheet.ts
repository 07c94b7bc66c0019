import { balanceWords } from "../../i18n/balanceWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { absoluteRange } from "../../report/absoluteRange";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportSheet } from "../../report/reportSheet";
import { columnBeyond } from "../../report/sheetGrid";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "../shared/chartSize";
import { customerColumns, type CustomerColumns } from "../shared/customerColumns";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import type { ParameterLine } from "../shared/parameterLine";
import { parameterNames } from "../shared/parameterNames";
import { shareDecimals } from "../shared/shareDecimals";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { ageColumns } from "./ageColumns";
import { balanceFinding } from "./balanceFinding";
import { balanceTable } from "./balanceTable";
import { lorenzChart, lorenzColumns } from "./lorenzBlock";
import type { Balance } from "./measureBalance";
import { stressColumns } from "./stressColumns";

const headerRow = 6;
const ageNames = ["ageFirstName", "ageSecondName", "ageThirdName"] as const;
const ageLabels = ["ageFirstLabel", "ageSecondLabel", "ageThirdLabel"] as const;

/** Key figures point to the block that holds them. */
function keyFigures(input: AnalysisInput, { now, alerts }: Balance, stress: RowCells, dependence: string): KeyFigure[] {
  const say = speakerOf(balanceWords, input.language);
  const live = (formula: string): { formula?: string } => (input.writeLive ? { formula } : {});
  const hhi = roundTo(now.herfindahl, 12);
  return [
    {
      label: say("equivalent"),
      value: roundTo(1 / hhi, 6),
      kind: "decimal",
      column: 0,
      ...live(`=${stress("equivalentCustomers")}`),
    },
    { label: say("herfindahl"), value: hhi, kind: "ratio", column: 1, ...live(`=${stress("herfindahl")}`) },
    {
      label: say("gini"),
      value: roundTo(now.gini, shareDecimals),
      kind: "ratio",
      column: 2,
      ...live(`=${stress("gini")}`),
    },
    {
      label: say("keyLargest"),
      value: roundTo(now.top1, shareDecimals),
      kind: "percent",
      column: 3,
      ...live(`=${stress("top1")}`),
    },
    {
      label: say("keyAlerts"),
      value: alerts.length,
      kind: "count",
      column: 5,
      ...live(`=COUNTIF(${dependence},"${say("alertWord")}")`),
    },
  ];
}

function parameters(
  input: AnalysisInput,
  { customers, lost, alert, years, ages, order }: Balance,
  figures: CustomerColumns,
): ParameterLine[] {
  const say = speakerOf(balanceWords, input.language);
  return [
    {
      key: "lost",
      name: say("lostName"),
      label: say("lost"),
      value: customers.names[lost]!,
      kind: "text",
      accepts: {
        kind: "list",
        choices: order.map((customer) => customers.names[customer]!),
        from: { sheet: "Balance", table: "balance", column: "customer" },
      },
    },
    {
      key: "alert",
      name: say("alertName"),
      label: say("alertLabel"),
      value: alert,
      kind: "percent",
      accepts: { kind: "number", minimum: 0, maximum: 1 },
    },
    ...(figures.date ? [figures.date] : []),
    ...(years
      ? ages.map((age, index): ParameterLine => ({
          key: ageNames[index]!,
          name: say(ageNames[index]!),
          label: say(ageLabels[index]!),
          value: age,
          kind: "decimal",
          accepts: { kind: "number", minimum: 0 },
        }))
      : []),
  ];
}

/**
 * The sheet of the balance: customers by size; to their right the figures today and without one customer, the parameters,
 * customers by age, the Lorenz curve and its data.
 */
export function balanceSheet(input: AnalysisInput, balance: Balance): SheetWithNames {
  const { language, writeLive } = input;
  const say = speakerOf(balanceWords, language);
  const figures = customerColumns(input, balance.customers, balance.order, say("dateName"));
  const columns = balanceTable(input, balance, figures);
  const keys = columns.map(({ key }) => key);
  const rows = balance.order.length;
  const customerCells = cellsOfTable(keys, { row: headerRow, column: 0, rows })(0);
  const counted = customerCells.all("counted");
  const side = columns.length + 1;
  const plain = { tableName: null, live: writeLive, column: side } as const;
  const stress = liveTable({
    ...plain,
    key: "stress",
    caption: say("stressCaption"),
    row: headerRow,
    columns: stressColumns(
      input,
      balance,
      { counted, remaining: customerCells.all("remaining"), ascendingRank: customerCells.all("ascendingRank") },
      { row: headerRow, column: side },
    ),
  });
  const stressCells = cellsOfTable(
    stress.columns.map(({ key }) => key),
    { row: headerRow, column: side, rows: 3 },
  )(0);
  const parameterRow = headerRow + 6;
  const lines = parameters(input, balance, figures);
  const ageRow = parameterRow + lines.length + 2;
  const ages = balance.years
    ? [
        liveTable({
          ...plain,
          key: "ages",
          caption: say("ageCaption"),
          row: ageRow,
          endsWithTotal: true,
          columns: ageColumns(
            input,
            balance,
            {
              years: customerCells.all("years"),
              revenue: customerCells.all("revenue"),
              limits: ageNames.map((name) => say(name)),
            },
            { row: ageRow, column: side },
          ),
        }),
      ]
    : [];
  const chartRow = balance.years ? ageRow + balance.ages.length + 4 : ageRow;
  const curveColumn = Math.max(
    columnBeyond(chartSize.width + 24, [stress, ...ages], side),
    side + stress.columns.length + 1,
  );
  const curve = liveTable({
    key: "lorenz",
    tableName: null,
    live: writeLive,
    caption: say("lorenzCaption"),
    row: headerRow,
    column: curveColumn,
    columns: lorenzColumns(input, balance, counted),
  });
  const table = liveTable({
    key: "balance",
    tableName: say("table"),
    caption: null,
    row: headerRow,
    column: 0,
    live: writeLive,
    columns,
  });
  const sheet: ReportSheet = {
    key: "Balance",
    name: say("sheet"),
    title: say("title"),
    subtitle: speaker(language)("findingSubtitle", {
      ...sheetNotes(input),
      finding: balanceFinding(input, balance),
    }),
    keyFigures: keyFigures(
      input,
      balance,
      stressCells,
      absoluteRange(keys.indexOf("dependence"), headerRow + 1, headerRow + rows),
    ),
    tables: [table, stress, ...ages, curve],
    parameters: lines.map((line, index) => ({ ...line, row: parameterRow + index, column: side })),
    charts: [lorenzChart(input, balance, { row: chartRow, column: side })],
    frozenRows: headerRow + 1,
    frozenColumns: 1,
  };
  return { sheet, names: [...figures.names, ...parameterNames(sheet)] };
}
