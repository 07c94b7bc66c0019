import type { Cell } from "../../src/portfolio/orders/cell";
import type { CellChunk } from "../../src/portfolio/orders/table/cellChunk";
import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";

/** Rows as a session is handed them, all at once. */
export const chunkOf = (rows: readonly (readonly Cell[])[]): CellChunk => new TableEncoder().encode(rows);
