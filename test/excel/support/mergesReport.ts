import type { ConfirmedMerge } from "../../../src/portfolio/orders/confirmedMerge";
import type { Report } from "../../../src/report/report";

/** The sheet on which confirmed merges are kept. */
export const mergesReport = (merges: readonly ConfirmedMerge[]): Report => ({
  analysis: "merges",
  title: "Merges",
  finding: "",
  language: "en",
  currency: "",
  names: [],
  sheets: [
    {
      key: "merges",
      name: "Merges",
      title: "Merged customers",
      subtitle: "Rows of the first name count as rows of the second",
      keyFigures: [],
      parameters: [],
      charts: [],
      frozenRows: 4,
      frozenColumns: 0,
      tables: [
        {
          key: "merges",
          tableName: "Merges",
          caption: null,
          row: 3,
          column: 0,
          columns: [
            { key: "from", header: "Name", kind: "text", values: merges.map(({ from }) => from) },
            { key: "to", header: "Counts as", kind: "text", values: merges.map(({ to }) => to) },
          ],
        },
      ],
    },
  ],
});
