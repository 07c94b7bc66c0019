import { absoluteRange } from "../../report/absoluteRange";
import { columnName } from "../../report/columnName";
import type { ReportColumn, ReportTable } from "../../report/reportTable";

/** How a formula of a row names the cells of its table. */
export interface RowCells {
  /** This row's cell of another column: `$C8`. */
  (key: string): string;
  /** All cells of a column: `$C$8:$C$307`. */
  all(key: string): string;
  /** A column from the first row down to this one: `$C$8:$C12`. */
  above(key: string): string;
  /** 0-based position of the row in the table. */
  readonly index: number;
}

/** A column said once for values and formulas: `formula` must give what `values` say, and is used when the table is live. */
export type LiveColumn = Omit<ReportColumn, "formulas"> & { readonly formula?: ((cells: RowCells) => string) | null };

interface LiveTable extends Omit<ReportTable, "columns"> {
  readonly columns: readonly LiveColumn[];
  readonly live: boolean;
}

/** A1 names of the cells of a table whose columns have these keys; rows are counted from the first under the header. */
export function cellsOfTable(
  keys: readonly string[],
  place: { readonly row: number; readonly column: number; readonly rows: number },
): (index: number) => RowCells {
  const first = place.row + 1;
  const columnOf = (key: string): number => {
    const at = keys.indexOf(key);
    if (at < 0) throw new Error(`No column ${key} among ${keys.join(", ")}`);
    return place.column + at;
  };
  return (index) =>
    Object.assign((key: string) => `$${columnName(columnOf(key))}${first + index + 1}`, {
      all: (key: string) => absoluteRange(columnOf(key), first, first + place.rows - 1),
      above: (key: string) =>
        `$${columnName(columnOf(key))}$${first + 1}:$${columnName(columnOf(key))}${first + index + 1}`,
      index,
    });
}

/**
 * A table whose columns are said once for values and formulas. Frozen, the formulas are dropped.
 *
 * @example
 * liveTable({ key: "sizes", tableName: null, caption: null, row: 3, column: 0, live: true, columns: [
 *   { key: "amount", header: "Revenue", kind: "money", values: [12] },
 *   { key: "double", header: "Twice", kind: "money", values: [24], formula: (cell) => `=2*${cell("amount")}` }] })
 */
export function liveTable({ columns, live, ...table }: LiveTable): ReportTable {
  const rows = columns[0]?.values.length ?? 0;
  const cells = cellsOfTable(
    columns.map(({ key }) => key),
    { row: table.row, column: table.column, rows },
  );
  return {
    ...table,
    columns: columns.map(({ formula, ...column }): ReportColumn =>
      live && formula ? { ...column, formulas: column.values.map((_, index) => formula(cells(index))) } : column,
    ),
  };
}
