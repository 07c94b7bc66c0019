import { defineMembers, HostObject } from "../HostObject";
import { sortRange, type SortField } from "../range/sortRange";
import type { Table } from "./Table";

export class TableSort extends HostObject {
  constructor(readonly table: Table) {
    super(table.context, "TableSort");
  }
}

defineMembers<TableSort>("TableSort", {
  properties: {
    Fields: { get: ({ table }) => table.sortFields },
    MatchCase: { get: () => false },
    Method: { get: () => "PinYin" },
  },
  methods: {
    Apply: ({ table }, fields: SortField[], matchCase = false) => {
      sortRange(table.bodyRange(), fields, { matchCase });
      table.rememberSort(fields);
    },
    Clear: ({ table }) => table.rememberSort([]),
    Reapply: ({ table }) => sortRange(table.bodyRange(), table.sortFields),
  },
});
