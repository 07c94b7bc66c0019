import { defineMembers } from "../HostObject";
import { addressedRange } from "../addressedRange";
import { ConditionalFormats } from "../conditionalFormats/ConditionalFormats";
import { DataValidation } from "../dataValidation/DataValidation";
import { RangeFormat } from "../format/RangeFormat";
import { ScopedTables } from "../tables/ScopedTables";
import { columnLefts, rowTops } from "./edges";
import { mergeRange, mergedAreas, unmergeRange } from "./mergeRange";
import type { Range } from "./Range";
import { RangeSort } from "./RangeSort";
import { common, readFormulas, readNumberFormats, readText, readValues, readValueTypes } from "./rangeGrids";
import { setColumnsHidden, setRowsHidden } from "./hiddenLines";
import { RangeView } from "./RangeView";
import { selectRange } from "./selectRange";
import { specialCells } from "./specialCells";
import { spillingTo, spillParent } from "./spill";
import { surroundingRegion } from "./surroundingRegion";
import { clearRange, writeContents, writeNumberFormats } from "./writeRange";

defineMembers<Range>("Range", {
  properties: {
    Address: { get: (range) => range.address },
    AddressLocal: { get: (range) => range.address },
    RowIndex: { get: (range) => range.row },
    ColumnIndex: { get: (range) => range.column },
    RowCount: { get: (range) => range.rows },
    ColumnCount: { get: (range) => range.columns },
    // Above 2³¹ − 1 cells Excel answers −1.
    CellCount: { get: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount) },
    IsEntireColumn: { get: (range) => range.isEntireColumn },
    IsEntireRow: { get: (range) => range.isEntireRow },
    Values: { get: readValues, set: writeContents },
    Formulas: { get: readFormulas, set: writeContents },
    FormulasLocal: { get: readFormulas, set: writeContents },
    Text: { get: readText },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    NumberFormatLocal: { get: readNumberFormats, set: writeNumberFormats },
    ValueTypes: { get: readValueTypes },
    HasSpill: { get: hasSpill },
    Hidden: { get: (range) => orHidden(areRowsHidden(range), areColumnsHidden(range)) },
    RowHidden: { get: areRowsHidden, set: setRowsHidden },
    ColumnHidden: { get: areColumnsHidden, set: setColumnsHidden },
    Left: { get: (range) => columnLefts(range).start },
    Top: { get: (range) => rowTops(range).start },
    Width: { get: (range) => columnLefts(range).length },
    Height: { get: (range) => rowTops(range).length },
  },
  navigations: {
    Worksheet: (range) => range.worksheet,
    Format: (range) => new RangeFormat(range),
    DataValidation: (range) => new DataValidation(range),
    ConditionalFormats: (range) => new ConditionalFormats(range),
    Sort: (range) => new RangeSort(range),
  },
  methods: {
    GetCell: (range, row: number, column: number) => range.cell(row, column),
    GetRow: (range, index: number) => range.rowAt(index),
    GetColumn: (range, index: number) => range.columnAt(index),
    GetLastCell: (range) => range.cell(range.rows - 1, range.columns - 1),
    GetLastRow: (range) => range.rowAt(range.rows - 1),
    GetLastColumn: (range) => range.columnAt(range.columns - 1),
    GetEntireColumn: (range) => range.entireColumn,
    GetEntireRow: (range) => range.entireRow,
    GetResizedRange: (range, rows: number, columns: number) => range.resized(rows, columns),
    GetAbsoluteResizedRange: (range, rows: number, columns: number) => range.at({ rows, columns }),
    GetOffsetRange: (range, rows: number, columns: number) => range.offset(rows, columns),
    GetRowsBelow: (range, count = 1) => range.at({ row: range.row + range.rows, rows: count }),
    GetColumnsAfter: (range, count = 1) => range.at({ column: range.column + range.columns, columns: count }),
    GetBoundingRect: (range, other: Range | string) => range.boundingBox(addressedRange(range.worksheet, other)),
    GetIntersection: (range, other: Range | string) => range.intersection(addressedRange(range.worksheet, other)),
    GetUsedRange: (range) => range.used(),
    GetSpecialCells: (range, kind: string) => specialCells(range, [range], kind),
    GetVisibleView: (range) => RangeView.of(range),
    GetSurroundingRegion: surroundingRegion,
    GetSpillingToRange: spillingTo,
    GetSpillParent: spillParent,
    GetTables: (range, fullyContained = false) => new ScopedTables(range, fullyContained),
    GetMergedAreas: mergedAreas,
    Merge: mergeRange,
    Unmerge: unmergeRange,
    Clear: (range, what?: string) => {
      clearRange(range, what);
      if (what !== "Contents" && what !== "Hyperlinks") new ConditionalFormats(range).clear();
      if (what === undefined || what === "All") new DataValidation(range).clear();
    },
    Select: selectRange,
    Calculate: (range) => range.engine.recalculateAll(),
    _ValidateArraySize: () => null,
  },
});

function areRowsHidden(range: Range): boolean | null {
  const sheet = range.worksheet.model;
  const { startRow, endRow } = range.clipped;
  return common(startRow, endRow, (row) => !sheet.getRowVisible(row));
}

function areColumnsHidden(range: Range): boolean | null {
  const sheet = range.worksheet.model;
  const { startColumn, endColumn } = range.clipped;
  return common(startColumn, endColumn, (column) => !sheet.getColVisible(column));
}

function orHidden(rows: boolean | null, columns: boolean | null): boolean | null {
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function hasSpill(range: Range): boolean | null {
  const { reader } = range;
  const inRow = (row: number) => common(range.column, range.lastColumn, (column) => !!reader.spilledCell(row, column));
  return common(range.row, range.lastRow, inRow);
}
