import { defineMembers, HostObject } from "../HostObject";
import { HostCollection } from "../HostCollection";
import type { Range } from "./Range";
import { readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "./rangeGrids";
import { visibleLines } from "./visibleLines";

/** What is visible of a range, as one grid without the hidden rows and columns. */
export class RangeView extends HostObject {
  constructor(
    readonly range: Range,
    /** The rows and columns that count, 0-based on the sheet. */
    readonly rows: readonly number[],
    readonly columns: readonly number[],
    /** The place among the views of a collection. */
    readonly index = 0,
  ) {
    super(range.context, "RangeView");
  }

  static of(range: Range): RangeView {
    const { rows, columns } = visibleLines(range);
    return new RangeView(range, rows.flatMap(indexes), columns.flatMap(indexes));
  }

  /** The visible cells of a grid of the whole range. */
  pick<Value>(grid: readonly (readonly Value[])[] | null): Value[][] | null {
    const { row, column } = this.range;
    return grid && this.rows.map((index) => this.columns.map((at) => grid[index - row]![at - column]!));
  }
}

class RangeViews extends HostCollection<RangeView> {
  constructor(readonly view: RangeView) {
    super(view.context, "RangeViewCollection");
  }

  items(): readonly RangeView[] {
    const { range, rows, columns } = this.view;
    return rows.map((row, index) => new RangeView(range.at({ row, rows: 1 }), [row], columns, index));
  }

  protected isNamed(): boolean {
    return false;
  }
}

function indexes([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

defineMembers<RangeView>("RangeView", {
  properties: {
    Index: { get: (view) => view.index },
    RowCount: { get: (view) => view.rows.length },
    ColumnCount: { get: (view) => view.columns.length },
    Values: { get: (view) => view.pick(readValues(view.range)) },
    Formulas: { get: (view) => view.pick(readFormulas(view.range)) },
    FormulasLocal: { get: (view) => view.pick(readFormulas(view.range)) },
    NumberFormat: { get: (view) => view.pick(readNumberFormats(view.range)) },
    Text: { get: (view) => view.pick(readText(view.range)) },
    ValueTypes: { get: (view) => view.pick(readValueTypes(view.range)) },
    CellAddresses: {
      get: ({ range, rows, columns }) =>
        rows.map((row) => columns.map((column) => range.at({ row, column, rows: 1, columns: 1 }).address)),
    },
  },
  navigations: { Rows: (view) => new RangeViews(view) },
  methods: { GetRange: (view) => view.range },
});
