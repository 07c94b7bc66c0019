import { afterThePage } from "../page/afterThePage";

/** Milliseconds a slice takes: with what one step may take too long, well under what a person feels when they click. */
const sliceLength = 8;

/**
 * Cuts long work on the page into slices of a few milliseconds; between two of them the page answers clicks and paints.
 *
 * @example
 * for (let row = 0; row < rows; row += 500) {
 *   workOn(row, row + 500);
 *   await slices.rest();
 * }
 */
export class TimeSlices {
  private end = performance.now() + sliceLength;

  /** The slice at hand is used up. */
  get isOver(): boolean {
    return performance.now() >= this.end;
  }

  /** Lets the page do what is waiting, once the slice at hand is used up. */
  async rest(): Promise<void> {
    if (!this.isOver) return;
    await new Promise<void>(afterThePage);
    this.end = performance.now() + sliceLength;
  }
}
