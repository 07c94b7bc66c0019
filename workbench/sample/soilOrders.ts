import { dirtyRows } from "./dirtyRows";
import type { SampleRow } from "./sample";
import { sampleColumns } from "./sampleColumns";
import type { SampleOrder } from "./sampleOrder";
import type { SampleLanguage } from "./sampleWords";

const blankRow = Object.fromEntries(sampleColumns.map(({ key }) => [key, null])) as SampleRow;

/** Spoils a few rows of the list and adds others, as real exports have them (see `dirtyRows`). */
export function soilOrders(
  orders: readonly SampleOrder[],
  rows: readonly SampleRow[],
  language: SampleLanguage,
): SampleRow[] {
  const soiled = [...rows];
  const runningCents: number[] = [];
  for (const { cents } of orders) runningCents.push((runningCents.at(-1) ?? 0) + cents);
  // From the end, so that an added row does not move the places before it.
  for (const { place, kind, cells } of [...dirtyRows].reverse()) {
    const index = Math.floor(place * (orders.length - 1));
    const changed = cells({ runningEuros: runningCents[index]! / 100, language });
    if (kind === "spoilt") soiled[index] = { ...rows[index]!, ...changed };
    else soiled.splice(index + 1, 0, { ...blankRow, ...changed });
  }
  return soiled;
}
