import type { SeriesDescription, SheetBox } from "../../engine/chartDescription";
import { newId } from "../newId";
import type { Range } from "../range/Range";

/**
 * The series Excel makes of a block of cells: a first row of text names them, a first column of text (or an empty corner)
 * holds the categories. Scatter and bubble charts always take their x values from the first line.
 */
export function seriesFromRange(source: Range, chartType: string, seriesBy: string): SeriesDescription[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && source.columns > source.rows);
  const { reader } = source;
  const count = byRows ? source.rows : source.columns;
  const length = byRows ? source.columns : source.rows;
  const valueAt = (line: number, position: number) => {
    const [row, column] = byRows ? [line, position] : [position, line];
    return reader.value(source.row + row, source.column + column);
  };
  const isNotNumber = (value: unknown) => typeof value !== "number";
  const hasNames = length > 1 && isNotNumber(valueAt(count - 1, 0));
  const first = hasNames ? 1 : 0;
  const isScatter = /^(XYScatter|Bubble)/.test(chartType);
  const isCornerEmpty = hasNames && valueAt(0, 0) === "";
  const hasCategories = count > 1 && (isScatter || isCornerEmpty || isNotNumber(valueAt(0, first)));

  const lineBox = (line: number, from: number, to: number): SheetBox => {
    const box = byRows
      ? source.at({ row: source.row + line, column: source.column + from, rows: 1, columns: to - from })
      : source.at({ row: source.row + from, column: source.column + line, rows: to - from, columns: 1 });
    return toBox(box);
  };
  const values = (line: number) => lineBox(line, first, length);
  const categories = hasCategories ? { categories: values(0) } : {};
  const step = chartType.startsWith("Bubble") ? 2 : 1;
  const series: SeriesDescription[] = [];
  for (let line = hasCategories ? 1 : 0; line < count; line += step) {
    series.push({
      id: newId(),
      ...(hasNames ? { nameCell: lineBox(line, 0, 1) } : { name: `Series${series.length + 1}` }),
      values: values(line),
      ...categories,
      ...(step === 2 && line + 1 < count ? { sizes: values(line + 1) } : {}),
    });
  }
  return series;
}

export function toBox({ sheetId, row, column, rows, columns }: SheetBox): SheetBox {
  return { sheetId, row, column, rows, columns };
}
