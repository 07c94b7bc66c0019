import { createRequire } from "node:module";
import type { startLocalExcel as Start } from "../../../workbench/host/node/startLocalExcel";

// Bundled before the tests (test/buildLocalExcel.js).
const { startLocalExcel } = createRequire(__filename)("../../../workbench/dist/local-excel.cjs") as {
  startLocalExcel: typeof Start;
};

type LocalExcel = Awaited<ReturnType<typeof Start>>;

/** A fresh workbook in the local Excel, with the globals the add-in finds in Excel. */
export async function openLocalExcel(): Promise<LocalExcel> {
  const local = await startLocalExcel({ language: "en" });
  Object.assign(globalThis, { Excel: local.Excel, OfficeExtension: local.OfficeExtension, Office: local.Office });
  return local;
}

/** Values of a range, `sheet!A1:B2`. */
export async function valuesOf(
  sheet: string,
  address: string,
  what: "values" | "formulas" | "numberFormat" = "values",
): Promise<any[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });
}

/** Writes cells as a user would. */
export async function type(sheet: string, address: string, values: any[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values;
    await context.sync();
  });
}

/** Adds a sheet of the user's. */
export async function addSheet(name: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

export async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

export async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

/** Names of the tables, defined names and charts of a sheet. */
export async function namesIn(sheet: string): Promise<{ tables: string[]; names: string[]; charts: string[] }> {
  return Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { tables, charts } = worksheet;
    const { names } = context.workbook;
    tables.load("items/name");
    charts.load("items/name");
    names.load("items/name");
    await context.sync();
    const list = (items: { name: string }[]): string[] => items.map(({ name }) => name);
    return { tables: list(tables.items), names: list(names.items), charts: list(charts.items) };
  });
}

/** Selects several areas of a sheet, `A1:A5,C1:C5`. */
export async function selectAreas(sheet: string, addresses: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRanges(addresses).select();
    await context.sync();
  });
}

/** Address of what is selected, as Excel writes it. */
export async function selectedAddress(): Promise<string> {
  return Excel.run(async (context) => {
    const selection = context.workbook.getSelectedRanges();
    selection.load("address");
    await context.sync();
    return selection.address;
  });
}

/** Hides rows or columns as a user would. */
export async function hide(sheet: string, address: string, lines: "rowHidden" | "columnHidden"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address)[lines] = true;
    await context.sync();
  });
}

/** Makes the workbook one that counts its days from 1904, as those begun on a Macintosh do. */
export function countFrom1904({ engine }: LocalExcel): void {
  engine.setOwn("stored", "WorkbookCalendar:", { isFrom1904: true });
}
