import type { ColumnReference } from "../report/reportChart";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportColumn, ReportTable } from "../report/reportTable";
import { asTextValue } from "./asTextValue";
import { cellAddress } from "./cellAddress";
import { cellsOf } from "./cellsOf";
import { clearCells, clearPrevious, type KeptTable } from "./clearPrevious";
import type { OwnedSheet, ReportStyle } from "./ledger";
import type { PlacedSheet } from "./placeSheets";
import type { NamePlan } from "./planNames";
import { preparePrinting } from "./preparePrinting";
import type { Rectangle } from "./rectangle";
import { renameInFormula } from "./renameInFormula";
import { bodyRows, columnRectangle, reportBlocks, tableRectangle } from "./reportBlocks";
import { sheetLayout } from "./sheetLayout";
import { sizeColumns } from "./sizeColumns";
import { sizeHeaderRows } from "./sizeHeaderRows";
import { stopIfAsked } from "./stopIfAsked";
import { styleTable } from "./styleTable";
import { uncovered } from "./uncovered";
import { validateCells } from "./validateCells";
import { writable } from "./writable";
import { writeChart, type ResolveReference } from "./writeChart";
import { writeFurniture } from "./writeFurniture";
import { suspendUntilNextSync, writeRows } from "./writeRows";

/** What is written, where, and how its progress is told. */
export interface SheetWriting {
  readonly context: Excel.RequestContext;
  readonly placed: readonly PlacedSheet[];
  readonly plan: NamePlan;
  readonly style: ReportStyle;
  readonly analysis: string;
  readonly signal?: AbortSignal | undefined;
  onRows?: ((rows: number) => void) | undefined;
}

interface OpenSheet {
  readonly placed: PlacedSheet;
  readonly tables: Readonly<Record<string, string | null>>;
  readonly worksheet: Excel.Worksheet;
  readonly kept: ReadonlyMap<string, KeptTable>;
}

/** A constant of a column; formulas come later. */
const constants = ({ formulas, values }: ReportColumn): ((row: number) => string | number) =>
  formulas ? () => "" : (row) => writable(values[row]!);

/** Adds the new sheets and empties the earlier results; from here on the workbook changes. */
async function openSheets({ context, placed, plan }: SheetWriting): Promise<OpenSheet[]> {
  suspendUntilNextSync(context);
  const open = placed.map(({ previous, sheet, name }, at): OpenSheet => {
    const tables = plan.tables[at]!;
    if (previous) {
      const stays = (key: string): boolean =>
        tables[key] === previous.liveTables[key]?.name && hasSameColumns(previous.owned.layout, sheet, key);
      return { placed: placed[at]!, tables, worksheet: previous.worksheet, kept: clearPrevious(previous, stays) };
    }
    return { placed: placed[at]!, tables, worksheet: context.workbook.worksheets.add(name), kept: new Map() };
  });
  for (const { worksheet } of open) worksheet.load("id");
  await context.sync();
  return open;
}

function hasSameColumns(before: ReportSheet, after: ReportSheet, tableKey: string): boolean {
  const keys = (sheet: ReportSheet): string | undefined =>
    sheet.tables
      .find(({ key }) => key === tableKey)
      ?.columns.map(({ key }) => key)
      .join("\n");
  return keys(before) === keys(after);
}

const isEmpty = ({ columns }: ReportTable): boolean => !columns[0]?.values.length;

/** Queues the emptying of the blank row an Excel table keeps when it has nothing to say: an earlier row may stand there. */
function emptyBody(worksheet: Excel.Worksheet, table: ReportTable): void {
  const { row, rows, ...rectangle } = tableRectangle(table);
  if (rows > 1) cellsOf(worksheet, { ...rectangle, row: row + 1, rows: rows - 1 }).clear("Contents");
}

/** Titles, headers and constants, row chunk by row chunk. */
async function writeContents(
  { context, style, signal, onRows }: SheetWriting,
  { placed: { sheet }, worksheet }: OpenSheet,
): Promise<void> {
  suspendUntilNextSync(context);
  writeFurniture(worksheet, sheet, style);
  for (const table of sheet.tables) {
    if (table.caption !== null)
      worksheet.getRangeByIndexes(table.row - 1, table.column, 1, 1).values = [[asTextValue(table.caption)]];
    if (table.spill === undefined)
      cellsOf(worksheet, { ...tableRectangle(table), rows: 1 }).values = [
        table.columns.map(({ header }) => asTextValue(header)),
      ];
  }
  await context.sync();
  for (const table of sheet.tables) {
    const target = { context, worksheet, row: table.row + 1, column: table.column, signal, onRows };
    if (table.spill !== undefined) onRows?.(bodyRows(table));
    else if (isEmpty(table)) emptyBody(worksheet, table);
    else await writeRows(target, { rows: bodyRows(table), columns: table.columns.map(constants) });
  }
}

/** Makes Excel tables of the written cells, or stretches the ones that were there, and styles every block. */
async function makeTables(
  { style }: SheetWriting,
  { placed: { sheet }, tables, worksheet, kept }: OpenSheet,
): Promise<void> {
  for (const table of sheet.tables) {
    const cells = tableRectangle(table);
    const keptTable = kept.get(table.key);
    if (keptTable) {
      worksheet.tables.getItem(keptTable.name).resize(cellsOf(worksheet, cells));
      clearCells(worksheet, uncovered(keptTable.before, [cells]));
    } else if (tables[table.key]) {
      const added = worksheet.tables.add(cellsOf(worksheet, cells), true);
      added.name = tables[table.key]!;
      added.style = "TableStyleLight1";
      added.showBandedRows = false;
    }
    await styleTable(worksheet, table, style);
  }
  sizeColumns(worksheet, sheet);
  sizeHeaderRows(worksheet, sheet);
}

function writeNames({ context, plan }: SheetWriting): void {
  for (const { name, formula, comment, exists, unchanged } of plan.names) {
    if (unchanged) continue;
    if (exists) context.workbook.names.getItem(name).formula = formula;
    else context.workbook.names.add(name, formula, comment);
  }
}

/** Neighbouring columns of formulas, which are written together. */
function formulaGroups(table: ReportTable): { at: number; columns: (readonly string[])[] }[] {
  const groups: { at: number; columns: (readonly string[])[] }[] = [];
  table.columns.forEach(({ formulas }, at) => {
    if (!formulas) return;
    const last = groups.at(-1);
    if (last && last.at + last.columns.length === at) last.columns.push(formulas);
    else groups.push({ at, columns: [formulas] });
  });
  return groups;
}

/** Formulas come once the tables and names they read exist. */
async function writeFormulas(
  { context, plan, signal }: SheetWriting,
  { placed: { sheet }, worksheet }: OpenSheet,
): Promise<void> {
  const renamed = (formula: string): string =>
    formula.startsWith("=") ? renameInFormula(formula, plan.renames) : formula;
  for (const table of sheet.tables) {
    if (table.spill !== undefined) {
      worksheet.getRangeByIndexes(table.row, table.column, 1, 1).formulas = [[renamed(table.spill)]];
      continue;
    }
    for (const { at, columns } of formulaGroups(table)) {
      const target = { context, worksheet, row: table.row + 1, column: table.column + at, signal };
      const cells = columns.map((formulas) => (row: number) => renamed(formulas[row]!));
      await writeRows(target, { rows: columns[0]!.length, columns: cells });
    }
  }
  for (const { formula, column } of sheet.keyFigures)
    if (formula !== undefined) worksheet.getRangeByIndexes(4, column, 1, 1).formulas = [[renamed(formula)]];
}

const chartName = (sheet: ReportSheet, at: number): string => `Clientele ${sheet.key} ${sheet.charts[at]!.key}`;

/** The sheet and the cells a reference means. */
function locate(
  open: readonly OpenSheet[],
  { sheet, table, column, from, to }: ColumnReference,
): { target: OpenSheet; cells: Rectangle } {
  const target = open.find(({ placed }) => placed.sheet.key === sheet || placed.sheet.name === sheet);
  const described = target?.placed.sheet.tables.find(({ key }) => key === table);
  const cells = described && columnRectangle(described, column, from, to);
  if (!target || !cells)
    throw new Error(`Something reads ${sheet}.${table}.${column}, which the report does not have.`);
  return { target, cells };
}

/** What parameters and columns with choices accept. */
function writeRules(open: readonly OpenSheet[]): void {
  const cellsOfList = (from: ColumnReference | undefined): string | null => {
    if (!from) return null;
    const { target, cells } = locate(open, from);
    return `=${cellAddress(target.placed.name, cells)}`;
  };
  for (const { placed, worksheet } of open) {
    for (const { accepts, refusal = "", label, row, column } of placed.sheet.parameters) {
      if (!accepts) continue;
      const listCells = cellsOfList(accepts.kind === "list" ? accepts.from : undefined);
      validateCells(worksheet.getRangeByIndexes(row, column + 1, 1, 1), { rule: accepts, listCells, label, refusal });
    }
    for (const table of placed.sheet.tables)
      for (const { key, header, choices, choicesFrom, refusal = "" } of table.columns) {
        const cells = choices && columnRectangle(table, key);
        if (!cells) continue;
        const rule = { kind: "list", choices } as const;
        validateCells(cellsOf(worksheet, cells), { rule, listCells: cellsOfList(choicesFrom), label: header, refusal });
      }
  }
}

function writeCharts(open: readonly OpenSheet[]): void {
  const resolve: ResolveReference = (reference) => {
    const { target, cells } = locate(open, reference);
    return cellsOf(target.worksheet, cells);
  };
  for (const {
    placed: { sheet },
    worksheet,
  } of open)
    sheet.charts.forEach((chart, at) => writeChart(worksheet, chart, chartName(sheet, at), resolve));
}

const ownedSheet = (
  { analysis, style }: SheetWriting,
  { placed: { sheet }, tables, worksheet }: OpenSheet,
): OwnedSheet => ({
  key: sheet.key,
  id: worksheet.id,
  analysis,
  blocks: reportBlocks(sheet),
  tables,
  charts: sheet.charts.map((_, at) => chartName(sheet, at)),
  layout: sheetLayout(sheet),
  style,
});

/**
 * Writes sheets where they were placed: constants first, then tables, names and the formulas that read them, charts last.
 * Returns what the ledger has to remember. Throws `stopped` between two requests.
 */
export async function writeSheets(writing: SheetWriting): Promise<OwnedSheet[]> {
  const { context, signal } = writing;
  stopIfAsked(signal);
  const open = await openSheets(writing);
  for (const sheet of open) await writeContents(writing, sheet);
  stopIfAsked(signal);
  suspendUntilNextSync(context);
  for (const sheet of open) await makeTables(writing, sheet);
  writeNames(writing);
  writeRules(open);
  await context.sync();
  for (const sheet of open) await writeFormulas(writing, sheet);
  stopIfAsked(signal);
  suspendUntilNextSync(context);
  writeCharts(open);
  await context.sync();
  const added = open.filter(({ placed }) => placed.previous === null);
  await preparePrinting(
    context,
    added.map(({ placed: { sheet }, worksheet }) => ({ worksheet, sheet })),
  );
  return open.map((sheet) => ownedSheet(writing, sheet));
}
