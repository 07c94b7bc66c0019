import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { cellKind } from "./cellKind";
import { NumberOrder } from "./NumberOrder";
import { numberInText } from "./numberInText";
import { wholeNumbers, type WholeNumbers } from "./wholeNumbers";

const known = new WeakMap<ArrayValueObject, RangeValues>();

/**
 * The cells of a range in plain columns, row by row, and indexes over them that are built when first asked for.
 *
 * Univer keeps one array object per range and calculation pass, and drops it when a pass ends or spilled cells change:
 * values remembered for that object are as fresh as what every other function of the pass reads.
 */
export class RangeValues {
  readonly kinds: Uint8Array;
  /** 0 where the cell is no number; booleans are 1 and 0. */
  readonly numbers: Float64Array;
  /** In lower case; empty where the cell is no text. */
  readonly texts: readonly string[];
  private readonly cells: readonly BaseValueObject[];
  private numberRows: Map<number, number[]> | undefined;
  private textRows: Map<string, number[]> | undefined;
  private numericTextRows: Map<number, number[]> | undefined;
  private numberOrder: NumberOrder | undefined;
  private wholes: WholeNumbers | null | undefined;

  /** `null` when the range has no cells, as on a sheet that does not exist. */
  static of(array: ArrayValueObject): RangeValues | null {
    const found = known.get(array);
    if (found) return found;
    const rows = array.getArrayValue();
    const complete = rows.length > 0 && rows.length === array.getRowCount() && rows.every((row) => row);
    if (!complete) return null;
    const values = new RangeValues(array, rows as BaseValueObject[][]);
    known.set(array, values);
    return values;
  }

  private constructor(
    readonly array: ArrayValueObject,
    rows: readonly BaseValueObject[][],
  ) {
    const cells = rows.flat();
    this.cells = cells;
    this.kinds = new Uint8Array(cells.length);
    this.numbers = new Float64Array(cells.length);
    const texts = new Array<string>(cells.length).fill("");
    cells.forEach((cell, position) => {
      if (cell.isNull()) return;
      if (cell.isError()) this.kinds[position] = cellKind.error;
      else if (cell.isNumber()) {
        this.kinds[position] = cellKind.number;
        this.numbers[position] = Number(cell.getValue());
      } else if (cell.isBoolean()) {
        this.kinds[position] = cellKind.boolean;
        this.numbers[position] = cell.getValue() ? 1 : 0;
      } else {
        this.kinds[position] = cellKind.text;
        texts[position] = String(cell.getValue()).toLocaleLowerCase();
      }
    });
    this.texts = texts;
  }

  get size(): number {
    return this.cells.length;
  }

  hasShapeOf(other: RangeValues): boolean {
    const { array } = other;
    return this.array.getRowCount() === array.getRowCount() && this.array.getColumnCount() === array.getColumnCount();
  }

  /** Univer's own value of a cell, with its number format. */
  cellAt(position: number): BaseValueObject {
    return this.cells[position]!;
  }

  /** Positions, ascending, of the cells that hold a number or a text that reads as that number. */
  positionsOfNumber(number: number): readonly number[] {
    this.numberRows ??= this.group(cellKind.number, (position) => this.numbers[position]! + 0);
    this.numericTextRows ??= this.group(cellKind.text, (position) => this.numberOfText(position));
    const asNumbers = this.numberRows.get(number) ?? [];
    const asTexts = this.numericTextRows.get(number);
    return asTexts ? [...asNumbers, ...asTexts].sort((a, b) => a - b) : asNumbers;
  }

  /** Positions, ascending, of the cells that hold a text, given in lower case. */
  positionsOfText(text: string): readonly number[] {
    this.textRows ??= this.group(cellKind.text, (position) => this.texts[position]!);
    return this.textRows.get(text) ?? [];
  }

  numberOfText(position: number): number | null {
    return numberInText(this.texts[position]!);
  }

  /** The numbers in ascending order. */
  get order(): NumberOrder {
    return (this.numberOrder ??= new NumberOrder(this));
  }

  /** The numbers scaled so that sums are exact, `null` where they cannot be or the range holds an error. */
  get whole(): WholeNumbers | null {
    if (this.wholes === undefined) {
      const amounts = this.numbers.map((number, position) => (this.kinds[position] === cellKind.number ? number : 0));
      this.wholes = this.kinds.includes(cellKind.error) ? null : wholeNumbers(amounts);
    }
    return this.wholes;
  }

  private group<Key>(kind: number, keyAt: (position: number) => Key | null): Map<Key, number[]> {
    const groups = new Map<Key, number[]>();
    for (let position = 0; position < this.size; position++) {
      if (this.kinds[position] !== kind) continue;
      const key = keyAt(position);
      if (key === null) continue;
      const group = groups.get(key);
      if (group) group.push(position);
      else groups.set(key, [position]);
    }
    return groups;
  }
}
