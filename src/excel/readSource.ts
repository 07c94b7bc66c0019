import type { Cell } from "../portfolio/orders/cell";
import type { SourceLocation } from "../report/sourceLocation";
import type { RowsSetAside } from "../report/rowsSetAside";
import { gapsBetween } from "./gapsBetween";
import { locateSource, type LocatedSource } from "./locateSource";
import { RowReader } from "./RowReader";
import { runExcel } from "./runExcel";
import { stopIfAsked } from "./stopIfAsked";

/** How a reading is followed and stopped. */
export interface SourceReading {
  readonly signal?: AbortSignal;
  onOpen?(location: SourceLocation): void | Promise<void>;
  /** Called with every chunk in order; the next chunk is already on its way, and the one after waits for this call. */
  onRows(rows: Cell[][]): void | Promise<void>;
  /** Called once, after the last rows, when some rows are hidden or outside the areas selected. */
  onSetAside?(rows: RowsSetAside): void | Promise<void>;
  onProgress?(done: number, total: number): void;
}

/** Rows of the source between the areas selected, 0-based from its top. */
const unselectedRows = ({ rows, location: { row, rows: count } }: LocatedSource): RowsSetAside["unselected"] =>
  gapsBetween(rows, row, count).map(([first, length]) => [first - row, length]);

/**
 * Reads the orders the selection stands for, chunk by chunk: one request is on its way while the previous chunk is worked
 * on. Hidden and filtered rows are read like the others, and told (`onSetAside`). Rows and columns between several areas
 * are given as empty cells. The number of requests is constant but for the chunks, and one more for every chunk of which
 * some rows are hidden.
 *
 * Throws `severalAreas`, `emptySelection`, `oneCell`, `noCells`, `stopped`, or what Excel refused.
 */
export function readSource({ signal, onOpen, onRows, onSetAside, onProgress }: SourceReading): Promise<SourceLocation> {
  return runExcel(async (context) => {
    const source = await locateSource(context);
    const { location } = source;
    stopIfAsked(signal);
    await onOpen?.(location);
    const reader = new RowReader(context, source);
    let done = 0;
    let coming = reader.next(done);
    while (coming) {
      const rows = await coming;
      stopIfAsked(signal);
      done += rows.length;
      coming = reader.next(done);
      await onRows(rows);
      onProgress?.(done, location.rows);
      stopIfAsked(signal);
    }
    const { hidden } = reader;
    const unselected = unselectedRows(source);
    if (hidden.length + unselected.length > 0) await onSetAside?.({ hidden, unselected });
    return location;
  });
}
