import type { Report } from "../../../src/report/report";
import type { ReportSheet } from "../../../src/report/reportSheet";

const segments = { Champions: { role: "strong", strength: 1 }, Dormant: { role: "asleep", strength: 1 } } as const;

/** Customers with their revenue in whole euros, largest first. */
export type CustomerRow = readonly [name: string, revenue: number];

function portfolio(customers: readonly CustomerRow[], live: boolean): ReportSheet {
  const total = customers.reduce((sum, [, revenue]) => sum + revenue, 0);
  return {
    key: "Portfolio",
    name: "Portfolio",
    title: "Customer portfolio",
    subtitle: `${customers.length} customers`,
    keyFigures: [
      {
        label: "Revenue",
        value: total,
        kind: "money",
        column: 0,
        ...(live ? { formula: "=SUM(Portfolio[Revenue])" } : {}),
      },
    ],
    tables: [
      {
        key: "portfolio",
        tableName: "Portfolio",
        caption: null,
        row: 6,
        column: 0,
        columns: [
          { key: "customer", header: "Customer", kind: "text", values: customers.map(([name]) => name) },
          {
            key: "segment",
            header: "Segment",
            kind: "segment",
            values: customers.map(([, revenue]) => (revenue >= 1000 ? "Champions" : "Dormant")),
            roles: segments,
          },
          { key: "lastOrder", header: "Last order", kind: "date", values: customers.map((_, at) => 46_000 + at) },
          {
            key: "revenue",
            header: "Revenue",
            kind: "money",
            values: customers.map(([, revenue]) => revenue),
            dataBar: true,
          },
          {
            key: "share",
            header: "Share",
            kind: "percent",
            values: customers.map(([, revenue]) => revenue / total),
            ...(live ? { formulas: customers.map(() => "=[@Revenue]/SUM(Portfolio[Revenue])*ShareFactor") } : {}),
          },
        ],
      },
    ],
    parameters: [],
    charts: [
      {
        key: "revenue",
        kind: "pareto",
        title: "Two customers make 80% of revenue",
        altText: "Pareto curve.",
        categoryAxis: { title: "Customers", hideLabels: true },
        valueAxis: { title: "Revenue (€)", format: "#,##0", minimum: 0 },
        secondaryAxis: { title: "Share", format: "0%", minimum: 0, maximum: 1 },
        series: [
          {
            name: "Revenue",
            categories: { sheet: "Portfolio", table: "portfolio", column: "customer" },
            values: { sheet: "Portfolio", table: "portfolio", column: "revenue" },
            color: "#204A99",
          },
          {
            name: "Share",
            categories: { sheet: "Portfolio", table: "portfolio", column: "customer" },
            values: { sheet: "Portfolio", table: "portfolio", column: "share" },
            line: true,
            color: "#C67E1C",
          },
        ],
        legend: false,
        dataLabels: false,
        gapWidth: 0,
        row: 6,
        column: 7,
        width: 480,
        height: 370,
      },
    ],
    frozenRows: 7,
    frozenColumns: 1,
  };
}

const parameters: ReportSheet = {
  key: "Parameters",
  name: "Parameters",
  title: "Parameters",
  subtitle: "The values these results were computed with",
  keyFigures: [],
  tables: [],
  parameters: [{ key: "factor", name: "ShareFactor", label: "Factor", value: 1, kind: "decimal", row: 3, column: 0 }],
  charts: [],
  frozenRows: 0,
  frozenColumns: 0,
};

/** A report of two sheets, small enough to check every cell. */
export const smallReport = (customers: readonly CustomerRow[], live = false): Report => ({
  analysis: "rfm",
  title: "RFM segments",
  finding: "Two customers make 80% of revenue.",
  language: "en",
  currency: "€",
  sheets: [portfolio(customers, live), parameters],
  names: [{ name: "ShareFactor", comment: "Factor", cell: { sheet: "Parameters", row: 3, column: 1 } }],
});

/** A report without its Parameters sheet, as other analyses make. */
export const paretoReport = (customers: readonly CustomerRow[]): Report => {
  const report = smallReport(customers);
  const sheet = report.sheets[0]!;
  const table = { ...sheet.tables[0]!, tableName: "Pareto" };
  return {
    ...report,
    analysis: "abc",
    title: "Pareto",
    names: [],
    sheets: [{ ...sheet, key: "Pareto", name: "Pareto", tables: [table], charts: [] }],
  };
};
