import { dateOfSerial } from "./daySerial";
import { dirtyRows } from "./dirtyRows";
import type { SampleRow } from "./sample";
import { sampleColumns } from "./sampleColumns";
import type { SampleOrder } from "./sampleOrder";
import type { SampleLanguage } from "./sampleWords";

const blankRow = Object.fromEntries(sampleColumns.map(({ key }) => [key, null])) as SampleRow;

/** An order whose amount shows a thousands separator and whose day cannot be read as a month. */
const isTelling = ({ cents, day }: SampleOrder): boolean => cents >= 100_000 && dateOfSerial(day).getUTCDate() > 12;

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
    const last = orders.length - 1;
    let index = Math.floor(place * last);
    while (index < last && !isTelling(orders[index]!)) index++;
    const { day, cents } = orders[index]!;
    const clean = { row: rows[index]!, day, euros: cents / 100, runningEuros: runningCents[index]! / 100, language };
    if (kind === "spoilt") soiled[index] = { ...clean.row, ...cells(clean) };
    else soiled.splice(index + 1, 0, { ...blankRow, ...cells(clean) });
  }
  return soiled;
}
