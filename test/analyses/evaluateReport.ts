import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { FunctionId } from "../../src/functions/functionCatalogue";
import { setFunctionLanguage } from "../../src/functions/functionLanguage";
import type { Language } from "../../src/i18n/translate";
import type { Cell } from "../../src/portfolio/orders/cell";
import type { Report } from "../../src/report/report";
import type { ReportTable } from "../../src/report/reportTable";
import { columnName } from "../../src/report/columnName";
import { callFunction } from "../functions/callFunction";
import type { TestOrder } from "./makeInput";

/** A formula of a report: what the report says it gives, and what a formula engine that knows nothing of us computes. */
export interface EvaluatedFormula {
  readonly where: string;
  readonly formula: string;
  readonly expected: string | number;
  readonly computed: unknown;
}

type Put = (row: number, column: number, value: string | number, formula?: string) => void;

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What each cell of a spill should show, its header included. */
function spilledCells({ row, column, columns }: ReportTable) {
  return columns.flatMap(({ header, values }, at) =>
    [header, ...values].map((expected, down) => ({
      where: `spill ${columnName(column + at)}${row + down + 1}`,
      expected,
      row: row + down,
      column: column + at,
    })),
  );
}

/** The cells that an argument of a formula names: a range, on a sheet or the formula's own, or a name of the report. */
function cellsOf(workbook: Workbook, report: Report, own: string, text: string): Cell[][] {
  const [, sheet = own, from, first, to, last] =
    /^(?:'([^!]+)'!)?\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(text) ?? [];
  if (from === undefined) {
    const parameter = report.sheets.flatMap(({ parameters }) => parameters).find(({ name }) => name === text);
    if (!parameter) throw new Error(`What is ${text}?`);
    return [[parameter.value]];
  }
  const worksheet = workbook.getWorksheet(sheet)!;
  const [left, right] = [from, to!].map((letters) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
  );
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, down) =>
    Array.from(
      { length: right! - left! + 1 },
      (__, along) => (worksheet.getCell(Number(first) + down, left! + along).value ?? null) as Cell,
    ),
  );
}

/** Calls a CLIENTELE function as Excel would for a formula of one call. */
function callSpill(formula: string, language: Language, cells: (text: string) => Cell[][]): Cell[][] {
  const [, name = "", list = ""] = /^=CLIENTELE\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const given = list.match(/\{[^}]*\}|"(?:[^"]|"")*"|'[^']*(?:''[^']*)*'![^,]+|[^,]+|(?<=,)(?=,|$)/g) ?? [];
  const read = given.map((text): Cell | Cell[][] => {
    if (text === "") return null;
    if (text.startsWith("{"))
      return text
        .slice(1, -1)
        .split(";")
        .map((row) => row.split(",").map(Number));
    if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
    return Number.isNaN(Number(text)) ? cells(text) : Number(text);
  });
  setFunctionLanguage(language);
  try {
    return callFunction(
      name as FunctionId,
      ...read.map((one) => (Array.isArray(one) && one.length === 1 && one[0]!.length === 1 ? one[0]![0]! : one)),
    ) as Cell[][];
  } finally {
    setFunctionLanguage(null);
  }
}

/** Computes every formula of a report over the orders it was made from, in a workbook written as Clientele writes it. */
export function evaluateReport(report: Report, orders: readonly TestOrder[]): EvaluatedFormula[] {
  const workbook = new Workbook();
  const source = workbook.addWorksheet("Orders");
  orders.forEach((order, index) => {
    order.forEach((value, column) => (source.getCell(index + 2, column + 1).value = value));
  });
  const expected: (Omit<EvaluatedFormula, "computed"> & { sheet: string; row: number; column: number })[] = [];
  const spills: (Place & { formula: string })[] = [];
  for (const sheet of report.sheets) {
    const worksheet = workbook.addWorksheet(sheet.name);
    const put: Put = (row, column, value, formula) => {
      const cell = worksheet.getCell(row + 1, column + 1);
      cell.value = formula === undefined ? value : { formula: formula.slice(1) };
      if (formula !== undefined) {
        const where = `${sheet.name}!${columnName(column)}${row + 1}`;
        expected.push({ where, formula, expected: value, sheet: sheet.name, row, column });
      }
    };
    for (const { column, value, formula } of sheet.keyFigures) put(4, column, value, formula);
    for (const { row, column, value } of sheet.parameters) put(row, column + 1, value);
    for (const table of sheet.tables) {
      if (table.spill !== undefined) {
        spills.push({ sheet: sheet.name, row: table.row, column: table.column, formula: table.spill });
        for (const cell of spilledCells(table)) expected.push({ ...cell, sheet: sheet.name, formula: table.spill });
        continue;
      }
      table.columns.forEach(({ values, formulas }, at) => {
        values.forEach((value, row) => put(table.row + 1 + row, table.column + at, value, formulas?.[row]));
      });
    }
  }
  const nameOf = (key: string): string => report.sheets.find((sheet) => sheet.key === key)!.name;
  for (const name of report.names) {
    if ("reference" in name) {
      workbook.definedNames.add(name.reference, name.name);
      continue;
    }
    const { sheet, row, column, rows = 1 } = name.cell;
    const [letters, first, last] = [columnName(column), row + 1, row + rows];
    const range = rows === 1 ? `$${letters}$${first}` : `$${letters}$${first}:$${letters}$${last}`;
    workbook.definedNames.add(`'${nameOf(sheet)}'!${range}`, name.name);
  }
  // Before the rest, which reads what they give; their own arguments are cells with constants.
  for (const { sheet, row, column, formula } of spills) {
    const worksheet = workbook.getWorksheet(sheet)!;
    callSpill(formula, report.language, (text) => cellsOf(workbook, report, sheet, text)).forEach((line, down) => {
      line.forEach((value, right) => (worksheet.getCell(row + down + 1, column + right + 1).value = value));
    });
  }
  calculateFormulas(workbook as never);
  return expected.map(({ where, formula, expected: value, sheet, row, column }) => {
    const cell = workbook.getWorksheet(sheet)!.getCell(row + 1, column + 1);
    return { where, formula, expected: value, computed: cell.formula ? cell.result : cell.value };
  });
}
