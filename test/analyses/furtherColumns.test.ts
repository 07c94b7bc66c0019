import type { AnalysisInput } from "../../src/analyses/analysis";
import { rfm } from "../../src/analyses/rfm";
import type { ReportColumn } from "../../src/report/reportTable";
import { makeInput } from "./makeInput";

const plain = makeInput([
  ["C1", 45000, 100],
  ["C2", 45100, 50],
]);

/** The portfolio of two customers, C1 first, of whom more is known than their orders. */
function columnsWith(known: Partial<AnalysisInput["customers"]>): readonly ReportColumn[] {
  const input = { ...plain, customers: { ...plain.customers, ...known } };
  return rfm.run(input).sheets[0]!.tables[0]!.columns;
}
const column = (columns: readonly ReportColumn[], key: string) => columns.find((candidate) => candidate.key === key);
const text = (...names: string[]) => ({ names, codes: Int32Array.from(names, (name, index) => (name ? index : -1)) });

describe("what a portfolio shows besides the orders", () => {
  it("is nothing where nothing more is known", () => {
    const keys = columnsWith({}).map(({ key }) => key);
    for (const key of ["name", "sector", "solvency", "potential", "visits", "criterion1"])
      expect(keys).not.toContain(key);
  });

  it("is the name beside the code, and what a list tells at the right", () => {
    const columns = columnsWith({
      attributes: { name: text("Acme", "Borel"), sector: text("BTP", ""), solvency: text("A", "B") },
      measures: { potential: Float64Array.from([NaN, 123456]), visits: Float64Array.from([4, NaN]) },
    });
    expect(columns[1]).toMatchObject({ key: "name", values: ["Acme", "Borel"] });
    expect(column(columns, "sector")!.values).toEqual(["BTP", ""]);
    expect(column(columns, "solvency")!.values).toEqual(["A", "B"]);
    expect(column(columns, "potential")).toMatchObject({ kind: "money", values: ["", 1234.56] });
    expect(column(columns, "visits")!.values).toEqual([4, ""]);
  });

  it("never gives two columns of a table the same header", () => {
    const marks = Float64Array.from([1, 2]);
    const columns = columnsWith({ criteria: ["Fit", "segment", "fit"].map((title) => ({ title, marks })) });
    const headers = columns.map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
    expect(columns.slice(-3).map(({ header }) => header)).toEqual(["Fit", "segment 2", "fit 2"]);
  });
});
