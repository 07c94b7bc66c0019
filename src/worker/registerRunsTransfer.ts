import { transferHandlers, type TransferHandler } from "comlink";
import type { RowRuns, RowsSetAside } from "../report/rowsSetAside";

/** Runs as pairs of numbers, one after the other. */
interface SentRuns {
  readonly hidden: Int32Array;
  readonly unselected: Int32Array;
}

/**
 * Lets runs of rows change hands as plain numbers: a filter over a million rows leaves hundreds of thousands of runs, which
 * would stop the page if each were copied for itself.
 */
export function registerRunsTransfer(): void {
  const handler: TransferHandler<RowsSetAside, SentRuns> = {
    canHandle: (value): value is RowsSetAside =>
      typeof value === "object" && value !== null && "hidden" in value && "unselected" in value,
    serialize: (runs) => {
      const sent = { hidden: numbersOf(runs.hidden), unselected: numbersOf(runs.unselected) };
      return [sent, [sent.hidden.buffer, sent.unselected.buffer]];
    },
    deserialize: ({ hidden, unselected }) => ({ hidden: runsOf(hidden), unselected: runsOf(unselected) }),
  };
  transferHandlers.set("runs", handler);
}

function numbersOf(runs: RowRuns): Int32Array {
  const numbers = new Int32Array(2 * runs.length);
  for (const [at, run] of runs.entries()) numbers.set(run, 2 * at);
  return numbers;
}

const runsOf = (numbers: Int32Array): RowRuns =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at]!, numbers[2 * at + 1]!]);
