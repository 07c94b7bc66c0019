import { TextTable } from "./TextTable";
import { cellCode } from "./cellCode";
import type { CellColumn } from "./cellTable";

/** Writes a computed column cell by cell; cells not written stay blank. */
export class ColumnWriter {
  private readonly codes: Int32Array;
  private numbers: Float64Array | null = null;
  private readonly dictionary = new TextTable();
  /** By column copied from: the code here of each of its texts plus one, 0 before it is met. */
  private readonly recoded = new Map<CellColumn, Int32Array>();

  constructor(private readonly count: number) {
    this.codes = new Int32Array(count).fill(cellCode.blank);
  }

  text(row: number, text: string): void {
    this.codes[row] = text === "" ? cellCode.blank : this.dictionary.indexOf(text);
  }

  number(row: number, value: number): void {
    this.numbers ??= new Float64Array(this.count);
    this.numbers[row] = value;
    this.codes[row] = cellCode.number;
  }

  /** The cell of another column as it stands there. */
  copy(row: number, column: CellColumn, from: number): void {
    const code = column.codes[from]!;
    if (code >= 0) this.codes[row] = this.recode(column, code);
    else if (code === cellCode.number) this.number(row, column.numbers![from]!);
    else this.codes[row] = code;
  }

  get column(): CellColumn {
    return { codes: this.codes, numbers: this.numbers, texts: this.dictionary.texts };
  }

  private recode(column: CellColumn, code: number): number {
    let recoded = this.recoded.get(column);
    if (!recoded) this.recoded.set(column, (recoded = new Int32Array(column.texts.length)));
    recoded[code] ||= this.dictionary.indexOf(column.texts[code]!) + 1;
    return recoded[code]! - 1;
  }
}
