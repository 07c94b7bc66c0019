import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { catalogue } from "../../../src/analyses/catalogue";
import { root, runPortfolio, scratchFolder } from "./runPortfolio";

jest.setTimeout(600_000);

installChartSupport();

const folder = scratchFolder();
const grey = 2;

type Value = string | number | boolean;

const firstDay = Date.UTC(1899, 11, 30);
const isoDay = (serial: number): string => new Date(firstDay + serial * 86_400_000).toISOString().slice(0, 10);

/** Every order of sixty customers of the sample: enough for every class, few enough for thousands of formulas to be soon calculated. */
function sixtyCustomers(): string {
  const { rows } = JSON.parse(readFileSync(join(root, "assets/sample-orders-en.json"), "utf8")) as { rows: Value[][] };
  const [header = [], ...orders] = rows;
  const clean = orders.filter(([, day, customer]) => typeof day === "number" && typeof customer === "string");
  const chosen = new Set([...new Set(clean.map(([, , customer]) => customer))].slice(0, 60));
  const kept = clean.filter(([, , customer]) => chosen.has(customer!));
  const lines = kept.map(([order, day, ...others]) => [order, isoDay(day as number), ...others]);
  const file = join(folder, "sixty.csv");
  writeFileSync(file, [header, ...lines].map((cells) => cells.join("\t")).join("\n"));
  return file;
}

/** What every cell of every result sheet shows, by address, and which of them are formulas; the grey line says whether the sheet is live, so it is left out. */
async function cellsOf(
  orders: string,
  analyses: string,
  write: "live" | "values",
): Promise<{ shown: Map<string, Value>; formulas: Set<string> }> {
  const file = join(folder, `${write}.xlsx`);
  const { code, stderr } = await runPortfolio(orders, ...["--analysis", analyses, "--write", write, "--out", file]);
  if (code !== 0) throw new Error(stderr);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const shown = new Map<string, Value>();
  const formulas = new Set<string>();
  for (const sheet of workbook.worksheets.filter(({ name }) => name !== "sixty"))
    sheet.eachRow((row, at) => {
      if (at === grey) return;
      row.eachCell((cell) => {
        const { value } = cell;
        const isFormula = typeof value === "object" && value !== null && "formula" in value;
        const address = `${sheet.name}!${cell.address}`;
        if (isFormula) formulas.add(address);
        const result = isFormula ? cell.result : value;
        const text = result instanceof Date ? result.getTime() : (result ?? "");
        if (text !== "") shown.set(address, typeof text === "object" ? JSON.stringify(text) : text);
      });
    });
  return { shown, formulas };
}

const agree = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === "number" && typeof other === "number"
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other;

describe("every analysis on orders of the sample", () => {
  it("shows the same live as frozen, in every cell, with the answers of every function", async () => {
    const analyses = catalogue.map(({ id }) => id).join(",");
    const orders = sixtyCustomers();
    const [live, frozen] = [await cellsOf(orders, analyses, "live"), await cellsOf(orders, analyses, "values")];
    expect(frozen.formulas.size).toBe(0);
    expect(live.formulas.size).toBeGreaterThanOrEqual(60 * 150);
    expect([...live.shown].filter(([, value]) => value === "#BUSY!")).toEqual([]);
    // Workings of live formulas stand in columns of their own, which frozen sheets do not have.
    const columnOf = (address: string): string => address.replace(/\d+$/, "");
    const columns = new Set([...frozen.shown.keys()].map(columnOf));
    const inBoth = [...live.shown.keys()].filter((address) => columns.has(columnOf(address)));
    const addresses = new Set([...inBoth, ...frozen.shown.keys()]);
    // Sentences of people (captions) may tell that formulas read the cells; numbers and what formulas give may not differ.
    const different = [...addresses].filter((address) => {
      const [one, other] = [live.shown.get(address), frozen.shown.get(address)];
      const counts = live.formulas.has(address) || typeof one === "number" || typeof other === "number";
      return counts && !agree(one, other);
    });
    expect(
      different.slice(0, 40).map((address) => [address, live.shown.get(address), frozen.shown.get(address)]),
    ).toEqual([]);
  });
});
