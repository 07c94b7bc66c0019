import { itemNotFound } from "../../protocol/HostError";
import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { writeContents } from "../range/writeRange";
import { resizeTable } from "./changeTable";
import type { Table } from "./Table";
import { TableColumn } from "./TableColumn";

export class TableColumns extends HostCollection<TableColumn> {
  constructor(readonly table: Table) {
    super(table.context, "TableColumnCollection");
  }

  items(): readonly TableColumn[] {
    return Array.from({ length: this.table.range().columns }, (_, index) => new TableColumn(this.table, index));
  }

  protected isNamed(column: TableColumn, key: string): boolean {
    return sameName(column.name, key);
  }

  /** By id (a number) or by name. */
  override item(key: unknown): TableColumn {
    if (typeof key !== "number") return super.item(key);
    const column = this.items().find(({ index }) => index + 1 === key);
    if (!column) throw itemNotFound();
    return column;
  }

  /** Appends a column at the right end; inserting between columns would shift the user's cells. */
  append(values: unknown, name: string | null | undefined): TableColumn {
    const range = this.table.range();
    resizeTable(this.table, range.resized(0, 1));
    const added = this.table.range().columnAt(range.columns);
    if (values) writeContents(added, values);
    if (name) writeContents(added.cell(0, 0), `'${name}`);
    return new TableColumn(this.table, range.columns);
  }
}

defineMembers<TableColumns>("TableColumnCollection", {
  methods: {
    Add: (columns, index?: number | null, values?: unknown, name?: string | null) => {
      const end = columns.items().length;
      if (index !== null && index !== undefined && index !== -1 && index !== end) {
        throw columns.unknown("Add (between columns)");
      }
      return columns.append(values, name);
    },
  },
});
