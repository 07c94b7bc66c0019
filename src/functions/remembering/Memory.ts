import { Problem } from "../../portfolio/problem";
import { cellsOf, isGrid, type Grid } from "../reading/grid";
import { cellsIn } from "./cellsIn";
import { KeptCells } from "./KeptCells";

/** How much is remembered. */
export interface MemoryLimits {
  readonly entries: number;
  readonly cells: number;
}

interface Entry {
  readonly what: string;
  /** What it was computed from: values that are remembered themselves, and single cells. Empty for the cells of a range. */
  readonly key: readonly unknown[];
  readonly value: unknown;
  readonly cells: number;
  /** The last call that used it: nothing in use is forgotten. */
  usedIn: number;
}

/** The outcome of a computation that ended with a problem. */
class Failure {
  constructor(readonly problem: Problem) {}
}

/**
 * Remembers what was computed from the contents of ranges: the ranges first, then whatever was computed from them, and from
 * that in turn. Ranges are recognised cell by cell, so an answer is never that of other cells. What was not used for
 * longest is forgotten first, together with everything computed from it.
 */
export class Memory {
  /** Least recently used first. */
  private readonly entries = new Set<Entry>();
  /** What is kept of the ranges of the call under way. */
  private atHand = new Map<Grid, KeptCells>();
  /** Ranges whose cells are kept elsewhere. */
  private readonly introduced = new WeakMap<Grid, KeptCells>();
  private call = 0;
  private cells = 0;

  constructor(private readonly limits: MemoryLimits) {}

  get size(): MemoryLimits {
    return { entries: this.entries.size, cells: this.cells };
  }

  /** Whether ranges are known at the moment: a few cells alone are not worth a key. */
  get isAtWork(): boolean {
    return this.atHand.size > 0;
  }

  /** Runs one call of a function; within it `remember` knows these ranges, as far as there is room to keep them. */
  during<Value>(grids: readonly Grid[], compute: () => Value): Value {
    this.call++;
    for (const grid of grids) {
      const kept = this.introduced.get(grid) ?? this.keptCells(grid);
      if (kept) this.atHand.set(grid, kept);
    }
    try {
      return compute();
    } finally {
      this.atHand = new Map();
    }
  }

  /** Saves comparing a range whose cells the caller keeps, and never changes, until they are `released`. */
  introduce(grid: Grid, kept: KeptCells): void {
    this.introduced.set(grid, kept);
  }

  /** Forgets what was computed from kept cells. */
  release(kept: KeptCells): void {
    this.forgetWhatIsOf(kept);
  }

  /**
   * What `compute` answers, or answered when it was last asked with the same key. A problem it throws is remembered too.
   *
   * @param what Names the computation.
   * @param key All that the answer depends on: ranges, single cells, and what `remember` answered before. With anything else,
   *   or without any range, nothing is remembered.
   */
  remember<Value>(what: string, key: readonly unknown[], compute: () => Value): Value {
    const parts = this.isAtWork ? this.recognised(key) : null;
    if (parts === null) return compute();
    const known = this.find((entry) => entry.what === what && areSame(entry.key, parts));
    if (known) {
      if (known.value instanceof Failure) throw known.value.problem;
      return known.value as Value;
    }
    try {
      const value = compute();
      this.keep(what, parts, value, cellsIn(value));
      return value;
    } catch (error) {
      if (error instanceof Problem) this.keep(what, parts, new Failure(error), 1);
      throw error;
    }
  }

  /** The key with what is kept of its ranges in their place; `null` when some part could not be recognised another time. */
  private recognised(key: readonly unknown[]): unknown[] | null {
    let isOfRanges = false;
    const parts: unknown[] = [];
    for (const part of key) {
      if (typeof part !== "object" || part === null) {
        parts.push(part);
        continue;
      }
      const kept = isGrid(part) ? this.atHand.get(part) : this.isKept(part) ? part : undefined;
      if (kept === undefined) return null;
      parts.push(kept);
      isOfRanges = true;
    }
    return isOfRanges ? parts : null;
  }

  private isKept(value: object): boolean {
    for (const entry of this.entries) if (entry.value === value) return true;
    return false;
  }

  private keptCells(grid: Grid): KeptCells | null {
    const known = this.find(({ value }) => value instanceof KeptCells && value.equals(grid));
    if (known) return known.value as KeptCells;
    if (!this.hasRoom(cellsOf([grid]))) return null;
    const kept = KeptCells.of(grid);
    if (kept) this.keep("range", [], kept, kept.size);
    return kept;
  }

  private find(isIt: (entry: Entry) => boolean): Entry | null {
    const found = [...this.entries].reverse().find(isIt);
    if (!found) return null;
    found.usedIn = this.call;
    this.entries.delete(found);
    this.entries.add(found);
    return found;
  }

  private keep(what: string, key: readonly unknown[], value: unknown, cells: number): void {
    if (!this.hasRoom(cells)) return;
    this.entries.add({ what, key, value, cells, usedIn: this.call });
    this.cells += cells;
  }

  /** Forgets as much as it takes for so many more cells to fit, oldest first; nothing when what is in use fills the room. */
  private hasRoom(more: number): boolean {
    const inUse = { entries: 1, cells: more };
    for (const { usedIn, cells } of this.entries) {
      if (usedIn !== this.call) continue;
      inUse.entries++;
      inUse.cells += cells;
    }
    if (inUse.entries > this.limits.entries || inUse.cells > this.limits.cells) return false;
    for (const entry of this.entries) {
      if (this.entries.size < this.limits.entries && this.cells + more <= this.limits.cells) break;
      if (entry.usedIn !== this.call) this.forget(entry);
    }
    return true;
  }

  private forget(entry: Entry): void {
    if (!this.entries.delete(entry)) return;
    this.cells -= entry.cells;
    this.forgetWhatIsOf(entry.value);
  }

  private forgetWhatIsOf(value: unknown): void {
    for (const entry of [...this.entries]) if (entry.key.includes(value)) this.forget(entry);
  }
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => Object.is(part, other[at]));
