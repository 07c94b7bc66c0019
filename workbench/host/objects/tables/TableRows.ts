import { HostCollection } from "../HostCollection";
import { defineMembers, HostObject } from "../HostObject";
import type { Range } from "../range/Range";
import { readValues } from "../range/rangeGrids";
import { writeContents } from "../range/writeRange";
import { resizeTable } from "./changeTable";
import type { Table } from "./Table";

export class TableRows extends HostCollection<TableRow> {
  constructor(readonly table: Table) {
    super(table.context, "TableRowCollection");
  }

  items(): readonly TableRow[] {
    return Array.from({ length: this.table.bodyRange().rows }, (_, index) => new TableRow(this.table, index));
  }

  protected isNamed(row: TableRow, key: string): boolean {
    return String(row.index) === key;
  }

  /** Appends rows below the last one. */
  append(values: unknown[][]): TableRow {
    const range = this.table.range();
    resizeTable(this.table, range.resized(values.length, 0));
    writeContents(range.at({ row: range.row + range.rows, rows: values.length }), values);
    return new TableRow(this.table, this.table.bodyRange().rows - 1);
  }
}

export class TableRow extends HostObject {
  constructor(
    readonly table: Table,
    readonly index: number,
  ) {
    super(table.context, "TableRow");
  }

  range(): Range {
    return this.table.bodyRange().rowAt(this.index);
  }
}

defineMembers<TableRows>("TableRowCollection", {
  methods: {
    Add: (rows, index: number | null | undefined, values: unknown) => {
      if (index !== null && index !== undefined && index !== -1) throw rows.unknown("Add (between rows)");
      return rows.append(Array.isArray(values) ? (values as unknown[][]) : [[values]]);
    },
  },
});

defineMembers<TableRow>("TableRow", {
  properties: {
    Index: { get: (row) => row.index },
    Values: {
      get: (row) => readValues(row.range()),
      set: (row, values: unknown) => writeContents(row.range(), values),
    },
  },
  methods: { GetRange: (row) => row.range() },
});
