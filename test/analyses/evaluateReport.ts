import { Workbook } from "@cj-tech-master/excelts";
import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import type { Report } from "../../src/report/report";
import { columnName } from "../../src/report/columnName";
import type { TestOrder } from "./makeInput";

/** A formula of a report: what the report says it gives, and what a formula engine that knows nothing of us computes. */
export interface EvaluatedFormula {
  readonly where: string;
  readonly formula: string;
  readonly expected: string | number;
  readonly computed: unknown;
}

type Put = (row: number, column: number, value: string | number, formula?: string) => void;

/** Computes every formula of a report over the orders it was made from, in a workbook written as Clientele writes it. */
export function evaluateReport(report: Report, orders: readonly TestOrder[]): EvaluatedFormula[] {
  const workbook = new Workbook();
  const source = workbook.addWorksheet("Orders");
  orders.forEach((order, index) => {
    order.forEach((value, column) => (source.getCell(index + 2, column + 1).value = value));
  });
  const expected: (Omit<EvaluatedFormula, "computed"> & { sheet: string; row: number; column: number })[] = [];
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
  calculateFormulas(workbook as never);
  return expected.map(({ where, formula, expected: value, sheet, row, column }) => ({
    where,
    formula,
    expected: value,
    computed: workbook.getWorksheet(sheet)!.getCell(row + 1, column + 1).result,
  }));
}
