import { readFileSync } from "node:fs";
import { join } from "node:path";
import { undoLast } from "../../src/excel/actions";
import { freeze } from "../../src/excel/freeze";
import { insertSample } from "../../src/excel/insertSample";
import { writeReport } from "../../src/excel/writeReport";
import { catalogue } from "../../src/analyses/catalogue";
import type { SampleOrders } from "../../src/commands/fetchSample";
import { functionImplementations } from "../../src/functions/functionImplementations";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { columnName } from "../../src/report/columnName";
import type { Report } from "../../src/report/report";
import { Session } from "../../src/worker/Session";
import { openLocalExcel, sheetNames } from "./support/localExcel";
import { chunkOf } from "../worker/chunkOf";

jest.setTimeout(240_000);

const sample = JSON.parse(readFileSync(join(__dirname, "../../assets/sample-orders-en.json"), "utf8")) as SampleOrders;
const [header, ...all] = sample.rows;
/** The rows nothing is wrong with: everything can be live. */
const orders = all.filter(([, day, , amount]) => typeof day === "number" && typeof amount === "number" && amount > 0);
const customers = [...new Set(orders.map((order) => String(order[2])))].slice(0, 12);
const rows = [header!, ...orders.filter((order) => customers.includes(String(order[2])))];

let local: Awaited<ReturnType<typeof openLocalExcel>>;
let session: Session;
beforeEach(async () => {
  local = await openLocalExcel();
  local.registerFunctions({ namespace: "CLIENTELE", ...functionMetadata("en") }, functionImplementations);
  const location = await insertSample(rows, sample.sheetName, sample.dateColumns, sample.moneyColumns);
  session = new Session();
  session.open(location, "en");
  session.append(chunkOf(rows));
  session.import(
    Object.fromEntries(session.describe().fields.map(({ field, column }) => [field, column ?? undefined])),
  );
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

/** Every cell of a sheet that holds something, as text by its place: a formula that gives "" holds nothing once frozen. */
const cellsOf = (sheet: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("values");
    await context.sync();
    return used.values.flatMap((row, at) =>
      row.flatMap((value, column) => (value === "" ? [] : [`${columnName(column)}${at + 1} ${value}`])),
    );
  });

const formulasOf = (sheet: string): Promise<string[]> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange();
    used.load("formulas");
    await context.sync();
    return used.formulas.flat().filter((formula) => String(formula).startsWith("="));
  });

/** What the workbook remembers of Clientele, as anybody can read it in the file. */
const remembered = (): Promise<string> =>
  Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.load("items/value");
    await context.sync();
    return settings.items.map(({ value }) => String(value)).join("\n");
  });

/** Row 2 says that the sheet is live, or frozen. */
const withoutGreyLine = (cells: string[]): string[] => cells.filter((cell) => !cell.startsWith("A2 "));

const isLive = ({ sheets }: Report): boolean =>
  sheets.some(
    ({ keyFigures, tables }) =>
      keyFigures.some(({ formula }) => formula !== undefined) ||
      tables.some(({ spill, columns }) => spill !== undefined || columns.some(({ formulas }) => formulas)),
  );

/** As the pane lets it be written: live unless the analysis says why not. */
function run(id: string): Report {
  const isPossible = session.preview(id, {}).liveObstacle === "";
  const report = session.run(id, {}, isPossible, "2026-01-14T14:30:00");
  expect(isLive(report)).toBe(isPossible);
  return report;
}

describe("every analysis, live where it can be", () => {
  it.each(catalogue.map(({ id }) => id))(
    "%s shows no error, leaves no customer in the settings, keeps its values when frozen and is live again when undone",
    async (id) => {
      const { sheets, moved } = await writeReport(run(id));
      await local.settled();
      expect(moved).toEqual([]);
      const before = await Promise.all(sheets.map(({ name }) => cellsOf(name)));
      expect(before.flat().filter((cell) => / #|NaN|undefined/.test(cell))).toEqual([]);
      const settings = await remembered();
      expect(customers.filter((name) => settings.includes(name))).toEqual([]);

      const formulas = await Promise.all(sheets.map(({ name }) => formulasOf(name)));
      const names = await sheetNames();
      expect(await freeze(id)).toBe(formulas.filter((found) => found.length > 0).length);
      for (const [at, { name }] of sheets.entries()) {
        expect(await formulasOf(name)).toEqual([]);
        expect(withoutGreyLine(await cellsOf(name))).toEqual(withoutGreyLine(before[at]!));
      }
      if (formulas.flat().length === 0) return;
      await undoLast();
      await local.settled();
      expect(await sheetNames()).toEqual(names);
      for (const [at, { name }] of sheets.entries()) {
        expect(await formulasOf(name)).toEqual(formulas[at]);
        expect(await cellsOf(name)).toEqual(before[at]);
      }
    },
  );
});
