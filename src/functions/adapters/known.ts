/** A number as a cell shows it: nothing where it is not known. */
export const known = (value: number): number | "" => (Number.isFinite(value) ? value : "");
