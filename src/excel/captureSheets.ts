import type { Parameter, ParameterRule } from "../report/parameter";
import type { ReportChart } from "../report/reportChart";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";
import { cellContent, type CellContent } from "./cellContent";
import type { InspectedSheet } from "./inspectSheets";
import { readColumns, type ReadColumn } from "./readColumns";
import { tableRectangle } from "./reportBlocks";
import { writable } from "./writable";

const textOf = (content: CellContent | undefined): string => String(content?.value ?? "");

/** The choices a validation rule carries itself; none when it has gone or reads them from cells. */
function choicesIn({ rule }: Excel.DataValidation): string[] {
  const source = rule.list?.source;
  return typeof source === "string" && !source.startsWith("=") ? source.split(",") : [];
}

function restoreTable(
  table: ReportTable,
  name: string | null,
  contents: readonly ReadColumn[],
  caption: string | null,
  choices: ReadonlyMap<string, readonly string[]>,
): ReportTable {
  const { spill: _spill, ...rest } = table;
  const formula = table.spill === undefined ? null : (contents[0]?.formulas?.[0] ?? null);
  return {
    ...rest,
    ...(formula === null ? {} : { spill: formula }),
    tableName: name,
    caption,
    columns: table.columns.map((column, at) => {
      const { values, formulas } = contents[at]!;
      const restored = {
        ...column,
        header: String(values[0] ?? ""),
        values: values.slice(1),
        ...(column.choices ? { choices: choices.get(column.key) ?? [] } : {}),
      };
      const own = formula === null ? (formulas?.slice(1) ?? []) : [];
      return own.some((cell) => cell !== null)
        ? { ...restored, formulas: own.map((cell, row) => String(cell ?? writable(restored.values[row]!))) }
        : restored;
    }),
  };
}

/** Rules that carry their choices in themselves have lost them when the user has taken the validation off. */
function restoreRule(rule: ParameterRule | undefined, choices: readonly string[]): Pick<Parameter, "accepts"> {
  if (rule?.kind !== "list" || rule.from) return rule ? { accepts: rule } : {};
  return choices.length ? { accepts: { ...rule, choices } } : {};
}

function restoreCharts(charts: readonly ReportChart[], found: readonly (Excel.Chart | null)[]): ReportChart[] {
  return charts.flatMap((chart, at) => {
    const now = found[at];
    if (!now) return [];
    const names = now.series.items.map(({ name }) => name);
    const series = chart.series.map((described, index) => ({ ...described, name: names[index] ?? "" }));
    return [{ ...chart, title: now.title.text, series }];
  });
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
  const rule = (range: Excel.Range): Excel.DataValidation => {
    range.dataValidation.load("rule");
    return range.dataValidation;
  };
  const title = cell(0, 0);
  const subtitle = cell(1, 0);
  const figures = layout.keyFigures.map(({ column }) => ({ label: cell(3, column), value: cell(4, column) }));
  const parameters = layout.parameters.map(({ row, column, accepts }) => {
    const value = cell(row, column + 1);
    return { label: cell(row, column), value, validation: accepts ? rule(value) : null };
  });
  const charts = owned.charts.map((chart) => {
    if (!chartNames.includes(chart)) return null;
    const found = worksheet.charts.getItem(chart);
    found.title.load("text");
    found.series.load("items/name");
    return found;
  });
  const blocks = layout.tables.flatMap((table) => {
    const { row, column } = tableRectangle(table);
    const rectangle = cells.find((block) => block.row === row && block.column === column);
    if (!rectangle) return [];
    const caption = table.caption === null ? null : cell(row - 1, column);
    const validations = table.columns.flatMap(({ key, choices }, at) =>
      choices ? [{ key, validation: rule(worksheet.getRangeByIndexes(row + 1, column + at, 1, 1)) }] : [],
    );
    return [{ table, rectangle, caption, validations }];
  });
  await context.sync();
  const content = (range: Excel.Range): CellContent => cellContent(range.formulas[0]?.[0], range.values[0]?.[0]);
  const tables: ReportTable[] = [];
  for (const { table, rectangle, caption, validations } of blocks)
    tables.push(
      restoreTable(
        table,
        owned.tables[table.key] ?? null,
        await readColumns(context, worksheet, rectangle),
        caption && textOf(content(caption)),
        new Map(validations.map(({ key, validation }) => [key, choicesIn(validation)])),
      ),
    );
  return {
    ...layout,
    name,
    title: textOf(content(title)),
    subtitle: textOf(content(subtitle)),
    keyFigures: layout.keyFigures.map((figure, at) => {
      const { value, formula } = content(figures[at]!.value);
      const label = textOf(content(figures[at]!.label));
      return formula === null ? { ...figure, label, value } : { ...figure, label, value, formula };
    }),
    parameters: layout.parameters.map(({ accepts, ...parameter }, at) => {
      const { label, value, validation } = parameters[at]!;
      const restored = { ...parameter, label: textOf(content(label)), value: content(value).value };
      return { ...restored, ...restoreRule(accepts, validation ? choicesIn(validation) : []) };
    }),
    tables,
    charts: restoreCharts(layout.charts, charts),
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
