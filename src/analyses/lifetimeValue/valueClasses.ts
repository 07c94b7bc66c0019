import { analysisWords } from "../../i18n/analysisWords";
import { lifetimeWords } from "../../i18n/lifetimeWords";
import { translate } from "../../i18n/translate";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { LifetimeLabels } from "./lifetimeLabels";
import { sideWidths } from "./sideWidths";
import type { ValuedCustomers } from "./valueCustomers";

const keys = ["class", "customers", "shareOfCustomers", "value", "share"];

/** The classes of value with their customers and what they hold, and the sum of all. */
export function valueClasses(
  input: AnalysisInput,
  { summaries, customers, totalCents }: ValuedCustomers,
  labels: LifetimeLabels,
  rows: RowCells,
  place: { readonly row: number; readonly column: number },
): ReportTable {
  const say = speakerOf(lifetimeWords, input.language);
  const header = (key: keyof typeof analysisWords): string => translate(input.language, analysisWords[key]);
  const lines = [...summaries, { label: header("total"), customers: customers.count, cents: totalCents }];
  const cellsOf = cellsOfTable(keys, { ...place, rows: lines.length });
  const total = lines.length - 1;
  const sumAbove = (key: string): string => `SUM(${cellsOf(0)(key)}:${cellsOf(total - 1)(key)})`;
  return liveTable({
    key: "classes",
    tableName: null,
    caption: null,
    ...place,
    endsWithTotal: true,
    live: input.writeLive,
    columns: [
      {
        key: "class",
        header: header("class"),
        kind: "segment",
        width: sideWidths[0],
        values: lines.map(({ label }) => label),
        roles: labels.classRoles,
      },
      {
        key: "customers",
        header: header("customers"),
        kind: "count",
        width: sideWidths[1],
        values: lines.map((line) => line.customers),
        formula: (cells) =>
          cells.index === total ? `=${sumAbove("customers")}` : `=COUNTIF(${rows.all("class")},${cells("class")})`,
      },
      {
        key: "shareOfCustomers",
        header: header("shareOfCustomers"),
        kind: "percent",
        width: sideWidths[2],
        values: lines.map((line) => line.customers / customers.count),
        formula: (cells) =>
          `=IF(${cellsOf(total)("customers")}>0,${cells("customers")}/${cellsOf(total)("customers")},"")`,
      },
      {
        key: "value",
        header: say("value"),
        kind: "money",
        width: sideWidths[3],
        values: lines.map(({ cents }) => cents / 100),
        formula: (cells) =>
          cells.index === total
            ? `=ROUND(${sumAbove("value")},2)`
            : `=ROUND(SUMIF(${rows.all("class")},${cells("class")},${rows.all("value")}),2)`,
      },
      {
        key: "share",
        header: say("shareOfValue"),
        kind: "percent",
        width: sideWidths[4],
        values: lines.map(({ cents }) => (totalCents > 0 ? cents / 100 / (totalCents / 100) : "")),
        formula: (cells) => `=IF(${cellsOf(total)("value")}>0,${cells("value")}/${cellsOf(total)("value")},"")`,
      },
    ],
  });
}
