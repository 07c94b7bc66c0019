import { formatDate, formatExactMoney, formatNumber, formatPercent } from "../../i18n/formatters";
import type { NumberKind } from "../../report/numberKind";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput, PreviewTable } from "../analysis";
import { cardTables } from "./cardTables";
import type { ForeseenCustomers } from "./foreseeCustomers";

/** Decimals of the kinds that are plain numbers. */
const decimals: Partial<Record<NumberKind, number>> = { decimal: 1, ratio: 3 };

/** A cell as the sheet shows it. */
function cellText({ language, currency }: AnalysisInput, kind: NumberKind, cell: ReportCell): string {
  if (typeof cell === "string") return cell;
  if (kind === "date") return formatDate(language, cell);
  if (kind === "money") return formatExactMoney(language, cell, currency);
  if (kind === "percent") return formatPercent(language, cell, 1);
  if (kind === "change") return `${cell > 0 ? "+" : ""}${formatPercent(language, cell)}`;
  return formatNumber(language, cell, decimals[kind] ?? 0);
}

/** The tables of the model card as the pane shows them, folded at first; the chart of the preview already shows the repeat orders. */
export const previewTables = (input: AnalysisInput, foreseen: ForeseenCustomers): PreviewTable[] =>
  cardTables(input, foreseen)
    .filter(({ key }) => key !== "repeats")
    .map(({ title, columns, note }) => ({
      title,
      columns: columns.map(({ header }) => header),
      rows: columns[0]!.values.map((_, row) => columns.map(({ kind, values }) => cellText(input, kind, values[row]!))),
      ...(note === "" ? {} : { note }),
    }));
