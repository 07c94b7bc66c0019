import { Problem } from "../portfolio/problem";
import { cellsOf } from "./cellsOf";
import { clipAreas } from "./clipAreas";
import { combineAreas, type CombinedAreas } from "./combineAreas";
import { describeAreas } from "./describeAreas";
import { groupByColumns } from "./groupByColumns";
import { loadOnlyTable, type OnlyTable } from "./loadOnlyTable";
import { loadPlace } from "./loadPlace";
import type { Rectangle } from "./rectangle";
import { smallestAround } from "./smallestAround";
import { trimAreas } from "./trimAreas";

/** Several areas to read as one list, and the table they are parts of. */
export interface LocatedAreas {
  readonly combined: CombinedAreas;
  readonly table: string | null;
}

/**
 * What a person means by several selected areas: the used part of them, side by side, one below the other or both. Parts
 * of one table keep to its rows, without its total.
 *
 * Throws `emptySelection`, and `severalAreas` with the areas when they make no list.
 */
export async function locateAreas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  selected: readonly Rectangle[],
): Promise<LocatedAreas> {
  const groups = groupByColumns(selected);
  const used = groups.map(({ around }) => loadPlace(cellsOf(worksheet, around).getUsedRangeOrNullObject(true)));
  const findTable = loadOnlyTable(cellsOf(worksheet, smallestAround(selected)));
  await context.sync();
  const trimmed = trimAreas(
    groups,
    used.map((place) => place()),
  );
  if (trimmed.length === 0) throw new Problem("emptySelection");
  const inTable = await keepToTable(context, findTable(), trimmed);
  const combined = combineAreas(inTable?.areas ?? trimmed);
  if (combined === null || combined.rectangle.rows === 1)
    throw new Problem("severalAreas", { areas: describeAreas(trimmed) });
  return { combined, table: inTable?.table ?? null };
}

/** The areas inside a table, `null` when one of them is not in it at all. */
async function keepToTable(
  context: Excel.RequestContext,
  found: OnlyTable | null,
  areas: readonly Rectangle[],
): Promise<{ areas: readonly Rectangle[]; table: string } | null> {
  if (!found) return null;
  const place = loadPlace(found.table.getRange());
  await context.sync();
  const cells = place()!;
  if (clipAreas(areas, cells).length < areas.length) return null;
  return { areas: clipAreas(areas, { ...cells, rows: cells.rows - (found.hasTotal ? 1 : 0) }), table: found.name };
}
