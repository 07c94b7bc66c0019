/**
 * About how many cells a value weighs: numbers and texts in arrays and objects of any depth. Of an array the first entry
 * stands for all, so that weighing takes no time.
 */
export function cellsIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return (value as Float64Array).length;
  if (Array.isArray(value)) return value.length * cellsIn(value[0]);
  if (typeof value !== "object" || value === null) return 1;
  let cells = 0;
  for (const part of Object.values(value)) cells += cellsIn(part);
  return cells;
}
