import { defineMembers, HostObject } from "../HostObject";
import { readText, readValues } from "../range/rangeGrids";
import type { Range } from "../range/Range";
import { writeContents } from "../range/writeRange";
import { deleteTableColumn } from "./deleteTableColumn";
import type { Table } from "./Table";
import { TableFilter } from "./TableFilter";

export class TableColumn extends HostObject {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super(table.context, "TableColumn");
  }

  get name(): string {
    return readText(this.table.headerRange().cell(0, this.index))![0]![0]!;
  }

  range(): Range {
    return this.table.range().columnAt(this.index);
  }

  bodyRange(): Range {
    return this.table.bodyRange().columnAt(this.index);
  }
}

defineMembers<TableColumn>("TableColumn", {
  properties: {
    Id: { get: (column) => column.index + 1 },
    Index: { get: (column) => column.index },
    Name: {
      get: (column) => column.name,
      set: (column, name: string) => writeContents(column.range().cell(0, 0), `'${name}`),
    },
    Values: {
      get: (column) => readValues(column.range()),
      set: (column, values: unknown) => writeContents(column.range(), values),
    },
  },
  navigations: { Filter: (column) => new TableFilter(column.table, column.index) },
  methods: {
    Delete: (column) => deleteTableColumn(column.table, column.index),
    GetRange: (column) => column.range(),
    GetDataBodyRange: (column) => column.bodyRange(),
    GetHeaderRowRange: (column) => column.range().cell(0, 0),
  },
});
