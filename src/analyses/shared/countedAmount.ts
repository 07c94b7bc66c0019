import type { ReportName } from "../../report/reportName";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "./customerColumns";
import type { LiveColumn } from "./liveTable";
import type { TotalMeasure } from "./measure";
import type { ParameterLine } from "./parameterLine";

/** The column of the amount counted, with what goes with it on the sheet. */
interface CountedAmount {
  readonly column: LiveColumn;
  /** The names its formulas read; none where it stays values. */
  readonly names: readonly ReportName[];
  /** The analysis date, where changing it counts the amounts again; `null` elsewhere. */
  readonly date: CustomerColumns["date"];
}

/** The column of an amount among those of the customers: a formula over the user's orders where that gives the import's numbers. */
export function countedAmount(
  { writeLive }: AnalysisInput,
  figures: CustomerColumns,
  measure: TotalMeasure,
): CountedAmount {
  const column = figures[measure]();
  const isFormula = Boolean(column.formula);
  const date: ParameterLine | null = writeLive && !isFormula ? null : figures.date;
  return { column, names: isFormula ? figures.names : [], date };
}
