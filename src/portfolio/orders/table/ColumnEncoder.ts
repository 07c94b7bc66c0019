import type { Cell } from "../cell";
import type { ChunkColumn } from "./cellChunk";
import { cellCode } from "./cellCode";
import { TextTable } from "./TextTable";

/** Encodes the cells of one column as they arrive, chunk after chunk, with one dictionary of texts for all of them. */
export class ColumnEncoder {
  /** Compiled code goes with the last object it was made for: this one stays, so that later tables are read fast from the start. */
  protected static readonly kept = new ColumnEncoder();

  private readonly dictionary = new TextTable();
  private codes: Int32Array = new Int32Array(0);
  private numbers: Float64Array | null = null;

  /** @param rows Of the first chunk. */
  constructor(rows = 0) {
    this.begin(rows);
  }

  /** Begins a chunk of so many rows, blank until a cell is put there. */
  begin(rows: number): void {
    this.codes = new Int32Array(rows).fill(cellCode.blank);
    this.numbers = null;
  }

  /**
   * Takes the cells of one column of some rows.
   *
   * @param from First of the rows, `to` the one after the last.
   * @param at Where the first of them stands in the chunk.
   */
  encodeColumn(rows: readonly (readonly Cell[])[], column: number, from: number, to: number, at: number): void {
    for (let row = from; row < to; row++) this.put(rows[row]![column], at++);
    this.dictionary.answer(this.codes);
  }

  /** Takes cells in a line, the first of them for the first row of the chunk. */
  encodeLine(cells: readonly Cell[]): void {
    for (let row = 0; row < this.codes.length; row++) this.put(cells[row], row);
    this.dictionary.answer(this.codes);
  }

  private put(cell: Cell | undefined, at: number): void {
    if (typeof cell === "number") {
      this.codes[at] = cellCode.number;
      (this.numbers ??= new Float64Array(this.codes.length))[at] = cell;
    } else if (typeof cell === "string") {
      if (cell !== "") this.dictionary.ask(cell, at, this.codes);
    } else if (typeof cell === "boolean") this.codes[at] = cell ? cellCode.yes : cellCode.no;
  }

  end(): ChunkColumn {
    const { codes, numbers, dictionary } = this;
    return { codes, numbers, newTexts: dictionary.takeTexts() };
  }
}
