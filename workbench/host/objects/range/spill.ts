import { itemNotFound } from "../../protocol/HostError";
import { Range } from "./Range";

/** The cells a formula spills to, for the formula's own cell. */
export function spillingTo(range: Range): Range {
  const spills = spillsOf(range);
  const spill = spills?.[range.row]?.[range.column];
  if (!spill || (spill.startRow === spill.endRow && spill.startColumn === spill.endColumn)) throw itemNotFound();
  return Range.fromUniver(range.worksheet, spill);
}

/** The cell whose formula spills to this one. */
export function spillParent(range: Range): Range {
  const spills = spillsOf(range) ?? {};
  for (const row in spills) {
    for (const column in spills[Number(row)]) {
      const spill = spills[Number(row)]![Number(column)]!;
      const target = Range.fromUniver(range.worksheet, spill);
      if (target.cellCount > 1 && target.contains(range)) return target.cell(0, 0);
    }
  }
  throw itemNotFound();
}

function spillsOf(range: Range) {
  const { engine, sheetId } = range;
  engine.flush();
  return engine.formulas.getArrayFormulaRange()?.[engine.unitId]?.[sheetId];
}
