import { defineMembers, HostObject } from "../HostObject";
import { TableFilter, type FilterCriteria } from "./TableFilter";
import type { Table } from "./Table";

/** The filter row of a table. A sheet's own filter, without a table, is not played here. */
export class AutoFilter extends HostObject {
  constructor(readonly table: Table) {
    super(table.context, "AutoFilter");
  }

  columns(): readonly TableFilter[] {
    return Array.from({ length: this.table.range().columns }, (_, index) => new TableFilter(this.table, index));
  }
}

defineMembers<AutoFilter>("AutoFilter", {
  properties: {
    Enabled: { get: ({ table }) => table.options.showFilterButton ?? true },
    IsDataFiltered: { get: (filter) => filter.columns().some((column) => column.criteria) },
    Criteria: { get: (filter) => filter.columns().map((column) => column.criteria ?? { filterOn: "Custom" }) },
  },
  methods: {
    Apply: ({ table }, _range: unknown, column?: number, criteria?: FilterCriteria) => {
      if (column !== undefined && column !== null && criteria) new TableFilter(table, column).apply(criteria);
    },
    ClearCriteria: ({ table }) => table.clearFilters(),
    ClearColumnCriteria: ({ table }, column: number) => new TableFilter(table, column).clear(),
    Reapply: () => null,
    GetRange: ({ table }) => table.range(),
  },
});
