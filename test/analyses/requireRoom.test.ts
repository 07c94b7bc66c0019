import { completeReport } from "../../src/analyses/shared/completeReport";
import { catalogue } from "../../src/analyses/catalogue";
import type { Report } from "../../src/report/report";
import { makeInput } from "./makeInput";

/** The report of the Pareto with columns that say they are as long as given. */
function reportOfLength(rows: number): Report {
  const pareto = catalogue.find(({ id }) => id === "abc")!;
  const report = pareto.run(makeInput([["Acme", 46000, 10]]));
  const sheets = report.sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table, index) =>
      index > 0
        ? table
        : {
            ...table,
            columns: table.columns.map((column) => ({ ...column, values: new Array<string>(rows).fill("") })),
          },
    ),
  }));
  return { ...report, sheets };
}

describe("a report longer than a sheet", () => {
  it("is refused before anything is written, and one that just fits is not", () => {
    const first = reportOfLength(1).sheets[0]!.tables[0]!.row + 1;
    expect(() => completeReport(reportOfLength(1_048_576 - first))).not.toThrow();
    expect(() => completeReport(reportOfLength(1_048_577 - first))).toThrow(
      expect.objectContaining({
        code: "sheetTooSmall",
        facts: { sheet: "Pareto", rows: 1_048_577, columns: expect.any(Number) },
      }),
    );
  });
});
