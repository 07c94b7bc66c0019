import type { CellChunk } from "./cellChunk";
import { cellCode } from "./cellCode";
import type { CellTable } from "./cellTable";

interface GrowingColumn {
  codes: Int32Array;
  numbers: Float64Array | null;
  readonly texts: string[];
}

/** Puts the chunks of one `TableEncoder` together to a table. */
export class TableBuilder {
  private readonly columns: GrowingColumn[] = [];
  private count = 0;

  /** @param capacity Rows to expect; more may come. */
  constructor(private capacity: number) {}

  append(chunk: CellChunk): void {
    const end = this.count + chunk.rows;
    if (end > this.capacity) this.grow(Math.max(end, 2 * this.capacity));
    chunk.columns.forEach(({ codes, numbers, newTexts }, position) => {
      const column = (this.columns[position] ??= {
        codes: new Int32Array(this.capacity).fill(cellCode.blank),
        numbers: null,
        texts: [],
      });
      column.codes.set(codes, this.count);
      if (numbers) (column.numbers ??= new Float64Array(this.capacity)).set(numbers, this.count);
      for (const text of newTexts) column.texts.push(text);
    });
    this.count = end;
  }

  /** The rows so far. */
  get table(): CellTable {
    const { count } = this;
    return {
      count,
      columns: this.columns.map(({ codes, numbers, texts }) => ({
        codes: codes.subarray(0, count),
        numbers: numbers && numbers.subarray(0, count),
        texts,
      })),
    };
  }

  private grow(capacity: number): void {
    this.capacity = capacity;
    for (const column of this.columns) {
      const codes = new Int32Array(capacity).fill(cellCode.blank);
      codes.set(column.codes);
      column.codes = codes;
      if (!column.numbers) continue;
      const numbers = new Float64Array(capacity);
      numbers.set(column.numbers);
      column.numbers = numbers;
    }
  }
}
