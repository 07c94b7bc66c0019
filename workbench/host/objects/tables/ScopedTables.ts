import { HostCollection, sameName } from "../HostCollection";
import { itemNotFound } from "../../protocol/HostError";
import { defineMembers } from "../HostObject";
import type { Range } from "../range/Range";
import type { Table } from "./Table";
import { Tables } from "./Tables";

/** The tables that a range touches, or holds entirely. */
export class ScopedTables extends HostCollection<Table> {
  constructor(
    readonly range: Range,
    readonly fullyContained: boolean,
  ) {
    super(range.context, "TableScopedCollection");
  }

  items(): readonly Table[] {
    const { range, fullyContained } = this;
    const tables = new Tables(range.worksheet.workbook, range.worksheet).items();
    return tables.filter((table) => (fullyContained ? range.contains(table.range()) : range.overlaps(table.range())));
  }

  protected isNamed(table: Table, key: string): boolean {
    return table.tableId === key || sameName(table.name, key);
  }
}

defineMembers<ScopedTables>("TableScopedCollection", {
  methods: {
    GetFirst: (tables) => {
      const [first] = tables.items();
      if (!first) throw itemNotFound();
      return first;
    },
  },
});
