/**
 * Lets go of a range that has been read or written: Excel follows it no longer, and office.js no longer holds its cells. For
 * that `untrack` does not suffice: what `Excel.run` means to clean up stays on a list of its own to the end, with the cells
 * of every chunk before; what is tracked by hand is taken off that list.
 */
export function releaseRange(range: Excel.Range): void {
  range.track().untrack();
}
