import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";
import { cellContent, writable, type CellContent } from "./cellContent";
import type { InspectedSheet } from "./inspectSheets";
import { readContents } from "./readContents";
import { tableRectangle } from "./reportBlocks";

function restoreTable(
  table: ReportTable,
  name: string | null,
  contents: readonly (readonly CellContent[])[],
): ReportTable {
  const [, ...body] = contents;
  return {
    ...table,
    tableName: name,
    columns: table.columns.map((column, at) => {
      const cells = body.map((row) => row[at]!);
      const restored = { ...column, values: cells.map(({ value }) => value) };
      return cells.some(({ formula }) => formula !== null)
        ? { ...restored, formulas: cells.map((cell) => String(writable(cell))) }
        : restored;
    }),
  };
}

/**
 * The before-image of one sheet: its layout from the ledger filled with what its cells and chart titles hold now, so that
 * writing it again gives the same sheet back.
 */
async function captureSheet(
  context: Excel.RequestContext,
  { owned, worksheet, name, cells, chartNames }: InspectedSheet,
): Promise<ReportSheet> {
  const { layout } = owned;
  const cell = (row: number, column: number): Excel.Range => {
    const range = worksheet.getRangeByIndexes(row, column, 1, 1);
    range.load("formulas,values");
    return range;
  };
  const title = cell(0, 0);
  const subtitle = cell(1, 0);
  const figures = layout.keyFigures.map((figure) => cell(4, figure.column));
  const parameters = layout.parameters.map(({ row, column }) => cell(row, column + 1));
  const titles = owned.charts.map((chart) => {
    if (!chartNames.includes(chart)) return null;
    const chartTitle = worksheet.charts.getItem(chart).title;
    chartTitle.load("text");
    return chartTitle;
  });
  await context.sync();
  const content = (range: Excel.Range): CellContent => cellContent(range.formulas[0]?.[0], range.values[0]?.[0]);
  const tables: ReportTable[] = [];
  for (const table of layout.tables) {
    const { row, column } = tableRectangle(table);
    const rectangle = cells.find((block) => block.row === row && block.column === column);
    if (rectangle)
      tables.push(
        restoreTable(table, owned.tables[table.key] ?? null, await readContents(context, worksheet, rectangle)),
      );
  }
  return {
    ...layout,
    name,
    title: String(content(title).value),
    subtitle: String(content(subtitle).value),
    keyFigures: layout.keyFigures.map((figure, at) => {
      const { value, formula } = content(figures[at]!);
      return formula === null ? { ...figure, value } : { ...figure, value, formula };
    }),
    parameters: layout.parameters.map((parameter, at) => ({ ...parameter, value: content(parameters[at]!).value })),
    tables,
    charts: layout.charts.flatMap((chart, at) => {
      const chartTitle = titles[at];
      return chartTitle ? [{ ...chart, title: chartTitle.text }] : [];
    }),
  };
}

/** Before-images of sheets that are about to be replaced. */
export async function captureSheets(
  context: Excel.RequestContext,
  sheets: readonly InspectedSheet[],
): Promise<ReportSheet[]> {
  const captured: ReportSheet[] = [];
  for (const sheet of sheets) captured.push(await captureSheet(context, sheet));
  return captured;
}
