import type { Report } from "../../../src/report/report";
import { tablesOfReport } from "../../../workbench/cli/tablesOfReport";

test("a table becomes columns by key and rows, dates as ISO text and nothing as null", () => {
  const table = {
    key: "portfolio",
    tableName: "Portefeuille",
    caption: null,
    row: 6,
    column: 0,
    columns: [
      { key: "customer", header: "Client", kind: "text", values: ["Le Goff", "46022"] },
      { key: "lastOrder", header: "Dernière", kind: "date", values: [46_022, ""] },
      { key: "revenue", header: "CA", kind: "money", values: [1400.5, -3] },
      { key: "share", header: "Part", kind: "percent", values: [0.25, 0] },
    ],
  } as const;
  const report = {
    sheets: [{ key: "Portfolio", tables: [table, { ...table, key: "classes", columns: [] }] }],
  } as unknown as Report;
  expect(tablesOfReport(report)).toEqual({
    Portfolio: {
      columns: [
        { key: "customer", header: "Client" },
        { key: "lastOrder", header: "Dernière" },
        { key: "revenue", header: "CA" },
        { key: "share", header: "Part" },
      ],
      rows: [
        ["Le Goff", "2025-12-31", 1400.5, 0.25],
        ["46022", null, -3, 0],
      ],
    },
    PortfolioClasses: { columns: [], rows: [] },
  });
});
