import type { TableOptions } from "../../engine/OwnStores";
import { addressedRange } from "../addressedRange";
import { defineMembers, type Property } from "../HostObject";
import type { Range } from "../range/Range";
import { AutoFilter } from "./AutoFilter";
import { convertTableToRange, deleteTable, renameTable, resizeTable } from "./changeTable";
import type { Table } from "./Table";
import { TableColumns } from "./TableColumns";
import { TableRows } from "./TableRows";
import { TableSort } from "./TableSort";

function option(name: keyof TableOptions, initial: boolean): Property<Table> {
  return {
    get: (table) => table.options[name] ?? initial,
    set: (table, value: boolean) => table.setOption(name, value),
  };
}

defineMembers<Table>("Table", {
  properties: {
    Id: { get: (table) => table.tableId },
    LegacyId: { get: (table) => table.tableId },
    Name: { get: (table) => table.name, set: renameTable },
    Style: { get: (table) => table.style, set: (table, style: string) => table.setStyle(style) },
    ShowHeaders: { get: (table) => table.model.isShowHeader() },
    ShowTotals: { get: () => false },
    ShowBandedRows: option("showBandedRows", true),
    ShowBandedColumns: option("showBandedColumns", false),
    ShowFilterButton: option("showFilterButton", true),
    HighlightFirstColumn: option("highlightFirstColumn", false),
    HighlightLastColumn: option("highlightLastColumn", false),
  },
  navigations: {
    Worksheet: (table) => table.worksheet,
    Columns: (table) => new TableColumns(table),
    Rows: (table) => new TableRows(table),
    Sort: (table) => new TableSort(table),
    AutoFilter: (table) => new AutoFilter(table),
  },
  methods: {
    GetRange: (table) => table.range(),
    GetHeaderRowRange: (table) => table.headerRange(),
    GetDataBodyRange: (table) => table.bodyRange(),
    Resize: (table, range: Range | string) => resizeTable(table, addressedRange(table.worksheet, range)),
    ClearFilters: (table) => table.clearFilters(),
    ReapplyFilters: () => null,
    ConvertToRange: convertTableToRange,
    Delete: deleteTable,
  },
});
