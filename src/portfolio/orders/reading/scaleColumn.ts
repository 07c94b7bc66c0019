import type { NumberColumn } from "./readNumbers";

/** Numbers in thousands or millions, brought to whole units; the same column when there is nothing to do. */
export function scaleColumn(column: NumberColumn, unit: number): NumberColumn {
  return unit === 1 ? column : { ...column, values: column.values.map((value) => value * unit) };
}
