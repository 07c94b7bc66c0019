/** The one table some cells touch. */
export interface OnlyTable {
  readonly table: Excel.Table;
  readonly name: string;
  /** Its last row is a total of the others. */
  readonly hasTotal: boolean;
}

/** Queues the search for the one table a range touches; the answer can be taken after the next sync. Several tables count as none. */
export function loadOnlyTable(range: Excel.Range): () => OnlyTable | null {
  const tables = range.getTables(false);
  tables.load("items/name,items/showTotals");
  return () => onlyOne(tables);
}

function onlyOne({ items }: Excel.TableScopedCollection): OnlyTable | null {
  const [table] = items;
  return table && items.length === 1 ? { table, name: table.name, hasTotal: table.showTotals } : null;
}
