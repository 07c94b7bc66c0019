import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import { mergesKey } from "./mergesKey";
import { readOwnedTable } from "./readOwnedTable";

const textOf = (cell: unknown): string => String(cell ?? "").trim();

/**
 * The merges of customers as they stand on their sheet now, edited by hand or not: names without the spaces around them,
 * rows with an empty cell and names merged with themselves left out. None when there is no such sheet.
 */
export async function readMerges(): Promise<ConfirmedMerge[]> {
  const rows = (await readOwnedTable(mergesKey, mergesKey)) ?? [];
  return rows
    .map(([from, to]) => ({ from: textOf(from), to: textOf(to) }))
    .filter((merge) => merge.from !== "" && merge.to !== "" && merge.from !== merge.to);
}
