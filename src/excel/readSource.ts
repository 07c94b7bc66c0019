import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";
import type { SourceLocation } from "../report/sourceLocation";
import { locateSource } from "./locateSource";
import { runExcel } from "./runExcel";
import { officeErrorCode } from "./toProblem";

/** How a reading is followed and stopped. */
export interface SourceReading {
  readonly signal?: AbortSignal;
  onOpen?(location: SourceLocation): void | Promise<void>;
  /** Called with every chunk in order; the next chunk is already on its way, and the one after waits for this call. */
  onRows(rows: Cell[][]): void | Promise<void>;
  onProgress?(done: number, total: number): void;
}

const most = { rows: 20_000, cells: 200_000 };

/** Reads runs of rows, in smaller pieces from the moment Excel finds an answer too large. */
class RowReader {
  private rowsAtOnce: number;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly worksheet: Excel.Worksheet,
    private readonly location: SourceLocation,
  ) {
    this.rowsAtOnce = Math.max(1, Math.min(most.rows, Math.floor(most.cells / location.columns)));
  }

  /** The next chunk from `start` on, `null` when everything has been read. */
  next(start: number): Promise<Cell[][]> | null {
    const { rows } = this.location;
    if (start >= rows) return null;
    const reading = this.read(start, Math.min(this.rowsAtOnce, rows - start));
    // A failure is reported where the chunk is awaited, which can be after the previous one has been worked on.
    reading.catch(() => undefined);
    return reading;
  }

  private async read(start: number, count: number): Promise<Cell[][]> {
    const { row, column, columns } = this.location;
    const range = this.worksheet.getRangeByIndexes(row + start, column, count, columns);
    range.load("values");
    try {
      await this.context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || count === 1) throw error;
      const half = Math.ceil(count / 2);
      this.rowsAtOnce = Math.min(this.rowsAtOnce, half);
      return [...(await this.read(start, half)), ...(await this.read(start + half, count - half))];
    }
    return release(range);
  }
}

/** The values of a range that has been read; Excel need not remember it any longer. */
function release(range: Excel.Range): Cell[][] {
  range.untrack();
  return range.values as Cell[][];
}

function stopIfAsked(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Problem("stopped");
}

/**
 * Reads the orders the selection stands for, chunk by chunk: one request is on its way while the previous chunk is worked
 * on. Hidden and filtered rows are read like the others. The number of requests is constant but for the chunks.
 *
 * Throws `severalAreas`, `emptySelection`, `oneCell`, `stopped`, or what Excel refused.
 */
export function readSource({ signal, onOpen, onRows, onProgress }: SourceReading): Promise<SourceLocation> {
  return runExcel(async (context) => {
    const { worksheet, location } = await locateSource(context);
    stopIfAsked(signal);
    await onOpen?.(location);
    const reader = new RowReader(context, worksheet, location);
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
    return location;
  });
}
