import { analysisWords } from "../../i18n/analysisWords";
import { classificationWords } from "../../i18n/classificationWords";
import { translate, type Language, type Words } from "../../i18n/translate";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportChart } from "../../report/reportChart";
import type { ReportName } from "../../report/reportName";
import type { ReportSheet } from "../../report/reportSheet";
import type { ReportColumn, ReportTable } from "../../report/reportTable";
import { columnBeyond } from "../../report/sheetGrid";
import type { AnalysisInput } from "../analysis";
import { chartSize } from "./chartSize";
import { classTable, type ClassAmount, type ClassSummary } from "./classTable";
import { cellsOfTable, liveTable, type LiveColumn, type RowCells } from "./liveTable";
import type { TotalMeasure } from "./measure";
import type { ParameterLine } from "./parameterLine";
import { parameterNames } from "./parameterNames";
import { sheetNotes } from "./sheetNotes";
import type { SheetWithNames } from "./sheetWithNames";
import { speaker } from "./speaker";

/** Where the blocks of the sheet stand: what key figures point to. */
export interface ClassificationPlace {
  /** A1 range of a column of the table of customers. */
  all(key: string): string;
  /** 0-based column of the sheet a column of the table stands in. */
  columnOf(key: string): number;
  /** 0-based column where the classes, the parameters and the chart begin. */
  readonly sideColumn: number;
}

/** What a classification of customers shows. */
export interface Classification {
  /** Key of the sheet, the same in every language, its name and its title. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly finding: string;
  /** One row per customer, from column A on; among the columns those named by `classes`. */
  readonly table: { readonly key: string; readonly name: string; readonly columns: readonly LiveColumn[] };
  readonly keyFigures?: (place: ClassificationPlace) => readonly KeyFigure[];
  readonly classes: {
    /** Keys of the columns that hold the class and the amount of each customer. */
    readonly class: string;
    readonly amount: string;
    readonly measure: TotalMeasure;
    readonly summaries: readonly ClassSummary[];
    readonly roles: NonNullable<ReportColumn["roles"]>;
    /** What each class asks for, as a last column of the classes, and workbook names for it and for the classes: reasons can look it up. */
    readonly conditions?: {
      readonly header: string;
      readonly values: readonly string[];
      readonly formulas: readonly string[];
      readonly names: Readonly<Record<"labels" | "conditions", { readonly name: string; readonly comment: string }>>;
    };
  };
  readonly parameters: readonly ParameterLine[];
  /** Names that formulas read beside the parameters: those of `customerColumns`. */
  readonly names: readonly ReportName[];
  /** The chart at a place of the sheet; it may draw the table `classes` or that of the customers. `null` where it would say nothing. */
  readonly chart: (place: Pick<ReportChart, "row" | "column">) => ReportChart | null;
  /** Data of the chart that stand in no other table, right of it. */
  readonly chartData?: Pick<ReportTable, "key" | "caption" | "columns">;
  readonly frozenColumns: number;
}

const shareWords = {
  revenue: analysisWords.shareOfRevenue,
  margin: analysisWords.shareOfMargin,
  potential: classificationWords.shareOfPotential,
} as const satisfies Record<TotalMeasure, Words>;

const amountOf = (language: Language, measure: TotalMeasure): ClassAmount => ({
  key: measure,
  header: translate(language, analysisWords[measure]),
  shareHeader: translate(language, shareWords[measure]),
});

/**
 * The sheet of a classification of customers: title, finding, key figures if any, the table of customers (live when the run
 * is), and to its right the classes, the parameters under them and the chart under those. Crossed ABC, rules, sizes and any
 * other classes are laid out alike by it.
 *
 * @example
 * const figures = customerColumns(input, customers, order, say("sizeDateName"));
 * classificationSheet(input, {
 *   key: "Size", name: say("sizeSheet"), title: say("sizeTitle"), finding,
 *   table: { key: "sizes", name: say("sizeTable"), columns: [figures.customer(), sizeColumn, figures.revenue(), reason, toUp, toDown] },
 *   classes: { class: "size", amount: "revenue", measure: "revenue", summaries, roles },
 *   parameters, names: figures.names, chart: (place) => sizeChart(input, sized, place), frozenColumns: 1 })
 */
export function classificationSheet(input: AnalysisInput, classification: Classification): SheetWithNames {
  const { key, finding, classes, chartData } = classification;
  const { columns } = classification.table;
  const headerRow = classification.keyFigures ? 6 : 3;
  const keys = columns.map((column) => column.key);
  const cells: RowCells = cellsOfTable(keys, { row: headerRow, column: 0, rows: columns[0]!.values.length })(0);
  const sideColumn = columns.length + 1;
  const table = liveTable({
    key: classification.table.key,
    tableName: classification.table.name,
    caption: null,
    row: headerRow,
    column: 0,
    columns,
    live: input.writeLive,
  });
  const counted = classTable(input, amountOf(input.language, classes.measure), classes.summaries, classes.roles, {
    row: headerRow,
    column: sideColumn,
    live: input.writeLive ? { classes: cells.all(classes.class), totals: cells.all(classes.amount) } : null,
  });
  const { conditions } = classes;
  const condition = conditions && {
    key: "condition",
    header: conditions.header,
    kind: "text" as const,
    width: 24,
    values: [...conditions.values, ""],
    ...(input.writeLive ? { formulas: [...conditions.formulas, '=""'] } : {}),
  };
  const summary = condition ? { ...counted, columns: [...counted.columns, condition] } : counted;
  const lines = { sheet: key, row: headerRow + 1, rows: classes.summaries.length };
  const conditionNames: ReportName[] =
    conditions && input.writeLive
      ? [
          { ...conditions.names.labels, cell: { ...lines, column: sideColumn } },
          { ...conditions.names.conditions, cell: { ...lines, column: sideColumn + counted.columns.length } },
        ]
      : [];
  const parameterRow = headerRow + classes.summaries.length + 4;
  const parameters = classification.parameters.map((parameter, index) => ({
    ...parameter,
    row: parameterRow + index,
    column: sideColumn,
  }));
  const chart = classification.chart({ row: parameterRow + parameters.length + 2, column: sideColumn });
  const dataColumn = Math.max(
    columnBeyond(chartSize.width + 24, [summary], sideColumn),
    sideColumn + summary.columns.length + 1,
  );
  const data = chartData ? [{ tableName: null, ...chartData, row: headerRow, column: dataColumn }] : [];
  const keyFigures =
    classification.keyFigures?.({ all: cells.all, columnOf: (column) => keys.indexOf(column), sideColumn }) ?? [];
  const sheet: ReportSheet = {
    key,
    name: classification.name,
    title: classification.title,
    subtitle: speaker(input.language)("findingSubtitle", { ...sheetNotes(input), finding }),
    keyFigures: input.writeLive ? keyFigures : keyFigures.map(({ formula: _, ...figure }) => figure),
    tables: [table, summary, ...data],
    parameters,
    charts: chart ? [chart] : [],
    frozenRows: headerRow + 1,
    frozenColumns: classification.frozenColumns,
  };
  return { sheet, names: [...classification.names, ...parameterNames(sheet), ...conditionNames] };
}
