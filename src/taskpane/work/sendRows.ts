import { TimeSlices } from "../../excel/TimeSlices";
import type { Cell } from "../../portfolio/orders/cell";
import type { CellChunk } from "../../portfolio/orders/table/cellChunk";
import type { TableEncoder } from "../../portfolio/orders/table/TableEncoder";
import { noteStage } from "./measured";

/** Cells encoded between two looks at the clock: a millisecond or so, several where nearly every text is a new one. */
const cellsAtOnce = 4_000;

/** Encodes rows as columns a few thousand cells at a time and hands each piece on; gives up when it is stopped. */
export async function sendRows(
  encoder: TableEncoder,
  rows: readonly (readonly Cell[])[],
  send: (chunk: CellChunk) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const start = performance.now();
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, rows[0]?.length ?? 1)));
  const slices = new TimeSlices();
  let encoding = 0;
  let sent = Promise.resolve();
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const began = performance.now();
    const chunk = encoder.encode(rows, from, Math.min(from + rowsAtOnce, rows.length));
    encoding += performance.now() - began;
    await sent;
    sent = send(chunk);
    // A failure is reported where the piece is awaited.
    sent.catch(() => undefined);
    await slices.rest();
    signal.throwIfAborted();
  }
  await sent;
  noteStage("encode", start, encoding);
}
