import { RTree, type IRTreeItem, type IUnitRange } from "@univerjs/core";

type Id = IRTreeItem["id"];

interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A range and all the formulas that read it. */
interface SharedBox extends Box {
  readonly ids: Set<Id>;
}

interface Boxes {
  search(box: Box): SharedBox[];
  insert(box: SharedBox): unknown;
  remove(box: SharedBox): unknown;
}

/**
 * Univer's index from cells to the formulas that read them, with each range in it once. Univer enters a range once per
 * formula: where every row of a table reads whole columns of it, each of n cells then finds some n equal ranges, and
 * looking at them one by one takes longer than all calculations.
 */
export class SharedRangeTree extends RTree {
  private readonly known = new WeakMap<Boxes, Map<string, SharedBox>>();

  override insert(item: IRTreeItem): void {
    const { unitId, sheetId, range, id } = item;
    const { startRow, endRow, startColumn, endColumn } = range;
    if (!unitId || (startRow === endRow && startColumn === endColumn)) return super.insert(item);
    const boxes = this.boxesOf(unitId, sheetId);
    const known = this.knownIn(boxes);
    const box = boxOf(item);
    const key = keyOf(box);
    const shared = known.get(key);
    if (shared) {
      shared.ids.add(id);
      return;
    }
    const created = { ...box, ids: new Set([id]) };
    known.set(key, created);
    boxes.insert(created);
  }

  override *searchGenerator(search: IUnitRange): Generator<Id> {
    yield* this.idsOfCells(search);
    for (const { ids } of this.find(search)) yield* ids;
  }

  override bulkSearch(searchList: IUnitRange[], exceptIds?: Set<Id>): Set<Id> {
    const result = new Set<Id>();
    const add = (id: Id) => {
      if (!exceptIds?.has(id)) result.add(id);
    };
    for (const search of searchList) {
      this.idsOfCells(search).forEach(add);
      for (const { ids } of this.find(search)) ids.forEach(add);
    }
    return result;
  }

  /** Takes a formula off every range that meets the one given, which is the union of what it reads. */
  override remove(search: IRTreeItem): void {
    super.remove(search);
    const { startRow, endRow, startColumn, endColumn } = search.range;
    if (startRow === endRow && startColumn === endColumn) return;
    const boxes = this.boxesOf(search.unitId, search.sheetId);
    for (const box of this.find(search)) {
      if (!box.ids.delete(search.id) || box.ids.size > 0) continue;
      boxes.remove(box);
      this.knownIn(boxes).delete(keyOf(box));
    }
  }

  private find(search: IUnitRange): SharedBox[] {
    const { startRow, endRow, startColumn, endColumn } = search.range;
    const box = { minX: startColumn, minY: startRow, maxX: endColumn, maxY: endRow };
    return this.boxesOf(search.unitId, search.sheetId).search(box);
  }

  private idsOfCells(search: IUnitRange): Id[] {
    return (this as unknown as { _searchByOneCellCache(item: IUnitRange): Id[] })._searchByOneCellCache(search);
  }

  private boxesOf(unitId: string, sheetId: string): Boxes {
    return this.getTree(unitId, sheetId) as unknown as Boxes;
  }

  private knownIn(boxes: Boxes): Map<string, SharedBox> {
    let known = this.known.get(boxes);
    if (!known) this.known.set(boxes, (known = new Map()));
    return known;
  }
}

/** Whole rows and columns come without some of their ends. */
function boxOf({ range }: IUnitRange): Box {
  const or = (value: number, other: number) => (Number.isNaN(value) ? other : value);
  return {
    minX: or(range.startColumn, 0),
    minY: or(range.startRow, 0),
    maxX: or(range.endColumn, Infinity),
    maxY: or(range.endRow, Infinity),
  };
}

const keyOf = ({ minX, minY, maxX, maxY }: Box): string => `${minX},${minY},${maxX},${maxY}`;
