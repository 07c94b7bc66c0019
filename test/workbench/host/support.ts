import { createRequire } from "node:module";
import type * as Bundle from "../../../workbench/host/node/index";

// Bundled before the tests (test/buildLocalExcel.js): Node alone cannot load Univer's packages.
const bundle = createRequire(__filename)("../../../workbench/dist/local-excel.cjs") as typeof Bundle;
export const { startLocalExcel, extractSchema, parseCellInput } = bundle;

export type LocalExcel = Awaited<ReturnType<typeof startLocalExcel>>;

/** Longer than the pause after which the next change is another undo step. */
export const nextStep = () => new Promise((resolve) => setTimeout(resolve, 450));

/** Runs a batch on a sheet, adding it when it is not there yet. */
export async function onSheet<Result>(
  local: LocalExcel,
  name: string,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return local.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(name);
    found.load("name");
    await context.sync();
    const sheet = found.isNullObject ? context.workbook.worksheets.add(name) : found;
    const result = await batch(sheet, context);
    await context.sync();
    return result;
  });
}

export async function read(
  local: LocalExcel,
  sheet: string,
  address: string,
  what: "values" | "formulas" | "text" | "numberFormat" | "valueTypes" = "values",
): Promise<any[][]> {
  return onSheet(local, sheet, async (worksheet, context) => {
    const range = worksheet.getRange(address);
    range.load(what);
    await context.sync();
    return range[what];
  });
}

export async function write(local: LocalExcel, sheet: string, address: string, cells: any[][]): Promise<void> {
  await onSheet(local, sheet, (worksheet) => {
    worksheet.getRange(address).formulas = cells;
  });
}

/** The error a batch ends with. */
export async function errorOf(batch: () => Promise<unknown>): Promise<any> {
  try {
    await batch();
  } catch (error) {
    return error;
  }
  throw new Error("The batch did not fail.");
}
