import type { Engine } from "../../host/engine/Engine";
import type { SheetBox } from "../../host/engine/chartDescription";
import type { DrawnChart } from "./drawnChart";

export interface SeriesData {
  readonly name: string;
  readonly categories: readonly (string | number)[];
  readonly values: readonly (number | null)[];
  readonly sizes: readonly number[];
  /** Place of each value among all the series' values, hidden rows included: what a point's own colour is keyed by. */
  readonly indices: readonly number[];
}

/** Reads the numbers of a chart from the workbook. Rows that a filter hides are left out, as Excel leaves them out. */
export function readChartData(engine: Engine, chart: DrawnChart): SeriesData[] {
  return chart.series.map((series, index) => {
    const hidden = series.values.rows > 1 ? hiddenRows(engine, series.values) : new Set<number>();
    const shown = Array.from({ length: series.values.rows * series.values.columns }, (_, i) => i).filter(
      (i) => !hidden.has(i),
    );
    const pick = <Value>(values: readonly Value[]) => shown.map((i) => values[i]!);
    const values = readBox(engine, series.values);
    const categories = series.categories ? readBox(engine, series.categories) : values.map((_, i) => i + 1);
    return {
      name:
        series.name ?? (series.nameCell ? String(readBox(engine, series.nameCell)[0] ?? "") : `Series ${index + 1}`),
      categories: pick(categories).map((value) => (typeof value === "boolean" ? String(value) : (value ?? ""))),
      values: pick(values).map((value) => (typeof value === "number" ? value : null)),
      sizes: series.sizes ? pick(readBox(engine, series.sizes)).map((value) => Number(value) || 0) : [],
      indices: shown,
    };
  });
}

function readBox(engine: Engine, box: SheetBox) {
  if (!engine.sheet(box.sheetId)) return [];
  const reader = engine.reader(box.sheetId);
  return Array.from({ length: box.rows * box.columns }, (_, i) =>
    reader.value(box.row + Math.floor(i / box.columns), box.column + (i % box.columns)),
  );
}

function hiddenRows(engine: Engine, box: SheetBox): Set<number> {
  const sheet = engine.sheet(box.sheetId);
  const hidden = new Set<number>();
  for (let i = 0; i < box.rows; i++) if (sheet && !sheet.getRowVisible(box.row + i)) hidden.add(i);
  return hidden;
}
