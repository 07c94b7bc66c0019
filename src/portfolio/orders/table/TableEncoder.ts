import type { Cell } from "../cell";
import type { CellChunk } from "./cellChunk";
import { ColumnEncoder } from "./ColumnEncoder";

/** Rows taken column by column before the next ones: few enough to stay in the processor's cache meanwhile. */
const blockRows = 256;

/**
 * Encodes rows as they arrive, chunk after chunk: it keeps one dictionary of texts per column, so that a text met a million
 * times is kept and sent once.
 *
 * @example
 * new TableEncoder().encode([["Acme", 12]]).columns[0] // { codes: [0], numbers: null, newTexts: ["Acme"] }
 */
export class TableEncoder {
  private readonly columns: ColumnEncoder[] = [];

  /** @param from First row to encode, `to` the one after the last: a caller with little time encodes a few at once. */
  encode(rows: readonly (readonly Cell[])[], from = 0, to = rows.length): CellChunk {
    const { columns } = this;
    for (const column of columns) column.begin(to - from);
    for (let start = from; start < to; start += blockRows) {
      const end = Math.min(start + blockRows, to);
      let width = columns.length;
      for (let row = start; row < end; row++) if (rows[row]!.length > width) width = rows[row]!.length;
      while (columns.length < width) columns.push(new ColumnEncoder(to - from));
      columns.forEach((column, position) => column.encodeColumn(rows, position, start, end, start - from));
    }
    return { rows: to - from, columns: columns.map((column) => column.end()) };
  }
}
