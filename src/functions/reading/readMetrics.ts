import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import type { MetricColumns } from "../../portfolio/segmentation/rules/applyRules";
import type { RuleMetric } from "../../portfolio/segmentation/rules/customerRule";
import type { Argument } from "./argument";
import { filledLength } from "./filledLength";
import { isEmptyCell } from "./isEmptyCell";
import { numberReader } from "./numberReader";
import { namedMetric, rowsOf } from "./readRules";

/** The metrics of a block of cells, row by row. */
export interface MetricRows {
  readonly columns: MetricColumns;
  /** 0-based row of the block of each customer: blank rows are nobody. */
  readonly rows: readonly number[];
  /** Rows of the block down to the last that is not blank, header included. */
  readonly length: number;
}

/**
 * Reads a block of metrics: a header that names them in either language, then one row per customer. Columns with other headers
 * are passed over; a blank cell is a metric that is not known.
 *
 * @param needed Metrics that there must be a column of.
 * @throws Problem `metricMissing` {argument, found}, `numberNeeded` {argument, row, found}, `nothingToRead` {argument}.
 */
export function readMetrics(
  argument: Argument,
  needed: readonly RuleMetric[],
  nameOf: (metric: RuleMetric) => string,
): MetricRows {
  const block = rowsOf(argument);
  const width = block[0]?.length ?? 0;
  const cellsOf = (column: number): Cell[] => block.map((row) => row[column] ?? null);
  const length = block.length === 0 ? 0 : filledLength(Array.from({ length: width }, (_, column) => cellsOf(column)));
  const rows: number[] = [];
  for (let row = 1; row < length; row++) if (!block[row]!.every(isEmptyCell)) rows.push(row);
  if (rows.length === 0) throw new Problem("nothingToRead", { argument: "metrics" });
  const columns: Partial<Record<RuleMetric, Float64Array>> = {};
  block[0]!.forEach((header, column) => {
    const metric = namedMetric(header);
    if (metric === null || columns[metric]) return;
    const cells = cellsOf(column);
    const readNumber = numberReader(cells.slice(1));
    columns[metric] = Float64Array.from(rows, (row) => {
      const cell = cells[row]!;
      const number = isEmptyCell(cell) ? NaN : readNumber(cell);
      if (number === null)
        throw new Problem("numberNeeded", { argument: "metrics", row: row + 1, found: String(cell) });
      return number;
    });
  });
  const missing = needed.find((metric) => !columns[metric]);
  if (missing !== undefined) throw new Problem("metricMissing", { argument: "metrics", found: nameOf(missing) });
  return { columns, rows, length };
}
