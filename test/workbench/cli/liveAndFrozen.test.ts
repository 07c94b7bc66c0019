import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { runPortfolio, scratchFolder } from "./runPortfolio";

jest.setTimeout(600_000);

installChartSupport();

const folder = scratchFolder();
const grey = 2;

type Value = string | number | boolean;

/** What every cell of every result sheet shows, by address, and which of them are formulas; the grey line says whether the sheet is live, so it is left out. */
async function cellsOf(write: "live" | "values"): Promise<{ shown: Map<string, Value>; formulas: Set<string> }> {
  const file = join(folder, `${write}.xlsx`);
  const { code, stderr } = await runPortfolio(
    "assets/sample-en.xlsx",
    ...["--analysis", "all", "--write", write, "--out", file],
  );
  if (code !== 0) throw new Error(stderr);
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const shown = new Map<string, Value>();
  const formulas = new Set<string>();
  for (const sheet of workbook.worksheets.filter(({ name }) => name !== "Orders"))
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

describe("every analysis on the sample workbook", () => {
  it("shows the same with live formulas as with frozen values, in every cell", async () => {
    const [live, frozen] = [await cellsOf("live"), await cellsOf("values")];
    expect(frozen.formulas.size).toBe(0);
    expect(live.formulas.size).toBeGreaterThan(300 * 15);
    const addresses = new Set([...live.shown.keys(), ...frozen.shown.keys()]);
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
