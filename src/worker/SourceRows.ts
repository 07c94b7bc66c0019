import type { CellChunk } from "../portfolio/orders/table/cellChunk";
import type { CellTable } from "../portfolio/orders/table/cellTable";
import { TableBuilder } from "../portfolio/orders/table/TableBuilder";
import type { Recognition } from "../portfolio/orders/recognition/recognition";
import { recogniseColumns } from "../portfolio/orders/recognition/recogniseColumns";
import type { RowsSetAside } from "../report/rowsSetAside";
import type { SourceLocation } from "../report/sourceLocation";

/** How `ImportOptions.visibility` writes a row. */
const visibilityOf = { hidden: 1, unselected: 2 } as const;

/** The rows of one source as they arrive, what they were recognised as, and which of them are hidden or were not selected. */
export class SourceRows {
  private readonly builder: TableBuilder;
  private aside: RowsSetAside = { hidden: [], unselected: [] };
  private recognised: Recognition | null = null;

  constructor(readonly location: SourceLocation) {
    this.builder = new TableBuilder(location.rows);
  }

  append(chunk: CellChunk): void {
    this.builder.append(chunk);
    this.recognised = null;
  }

  /** The rows so far. */
  get table(): CellTable {
    return this.builder.table;
  }

  setAside(rows: RowsSetAside): void {
    this.aside = rows;
  }

  get recognition(): Recognition {
    this.recognised ??= recogniseColumns(this.table);
    return this.recognised;
  }

  /** By row of the source: 1 hidden, 2 not selected; `null` when every row is plainly there. */
  get visibility(): Uint8Array | null {
    const { hidden, unselected } = this.aside;
    if (hidden.length === 0 && unselected.length === 0) return null;
    const visibility = new Uint8Array(this.table.count);
    for (const [first, count] of hidden) visibility.fill(visibilityOf.hidden, first, first + count);
    for (const [first, count] of unselected) visibility.fill(visibilityOf.unselected, first, first + count);
    return visibility;
  }
}
