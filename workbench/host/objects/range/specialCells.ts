import { itemNotFound } from "../../protocol/HostError";
import type { HostObject } from "../HostObject";
import type { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";
import { visibleLines } from "./visibleLines";

/** `getSpecialCells("Visible")`: the blocks that no hidden row or column interrupts. Other kinds are unknown here. */
export function specialCells(asked: HostObject, ranges: readonly Range[], kind: string): RangeAreas {
  if (kind !== "Visible") throw asked.unknown(`GetSpecialCells (${kind})`);
  const blocks = ranges.flatMap(visibleBlocks);
  if (!blocks.length) throw itemNotFound();
  return new RangeAreas(blocks);
}

function visibleBlocks(range: Range): Range[] {
  const { rows, columns } = visibleLines(range);
  return rows.flatMap(([row, lastRow]) =>
    columns.map(([column, lastColumn]) =>
      range.at({ row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 }),
    ),
  );
}
