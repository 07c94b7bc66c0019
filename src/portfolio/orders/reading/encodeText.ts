import type { Cell } from "../cell";
import type { CodedText } from "../codedText";
import { cellCode } from "../table/cellCode";
import type { CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { isErrorCell } from "./isErrorCell";

/** Codes of the cells that carry no text, and (among distinct cells only) of those that stand in no row read. */
export const textCode = { blank: -1, error: -2, unread: -3 } as const;

/** A text column of a source, and the distinct cells it was read from: several (`"Acme "`, `"Acme"`) can share a code. */
export interface EncodedText extends CodedText {
  /** Distinct numbers and truth values, then distinct texts. */
  readonly cells: readonly Cell[];
  /** Code of each of the distinct cells. */
  readonly codeOfCell: Int32Array;
}

/** Gives the distinct cells of a column their codes; see `encodeText`. */
class TextEncoder {
  readonly names: string[] = [];
  /** By position in `texts`; `textCode.unread` until it is met. */
  readonly codeOfText: Int32Array;
  private readonly codeOfOther = new Map<number | boolean, number>();
  /** Code of each name; only once a cell comes that can share one with a cell that looks otherwise. */
  private codeOfName: Map<string, number> | null = null;

  constructor(private readonly texts: readonly string[]) {
    this.codeOfText = new Int32Array(texts.length).fill(textCode.unread);
  }

  /** A text met for the first time. */
  text(position: number): number {
    return (this.codeOfText[position] = this.newText(this.texts[position]!));
  }

  /** A number or a truth value. */
  other(cell: number | boolean): number {
    let code = this.codeOfOther.get(cell);
    if (code === undefined) {
      const name = String(cell).toUpperCase();
      const isAlone = this.codeOfName === null && this.names.length === this.codeOfOther.size;
      code = isAlone ? this.names.push(name) - 1 : this.shared(name);
      this.codeOfOther.set(cell, code);
    }
    return code;
  }

  get distinct(): Pick<EncodedText, "cells" | "codeOfCell"> {
    const { texts, codeOfText, codeOfOther } = this;
    if (codeOfOther.size === 0) return { cells: texts, codeOfCell: codeOfText };
    const codeOfCell = new Int32Array(codeOfOther.size + texts.length);
    let position = 0;
    for (const code of codeOfOther.values()) codeOfCell[position++] = code;
    codeOfCell.set(codeOfText, position);
    return { cells: [...codeOfOther.keys(), ...texts], codeOfCell };
  }

  private newText(text: string): number {
    const name = hasInkAtEnds(text) ? text : text.trim();
    if (name === "") return textCode.blank;
    if (isErrorCell(name)) return textCode.error;
    const isPlain = name === text && this.codeOfOther.size === 0 && this.codeOfName === null;
    return isPlain ? this.names.push(name) - 1 : this.shared(name);
  }

  private shared(name: string): number {
    this.codeOfName ??= new Map(this.names.map((other, code) => [other, code]));
    let code = this.codeOfName.get(name);
    if (code === undefined) this.codeOfName.set(name, (code = this.names.push(name) - 1));
    return code;
  }
}

/** Asked before trimming, which is slower, for names are many: whether a text begins and ends with a sign of ASCII. */
function hasInkAtEnds(text: string): boolean {
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  return first > 32 && first < 127 && last > 32 && last < 127;
}

/**
 * Reads one column as text: trimmed, inner spaces kept, compared exactly; numbers become their digits. Blank cells get
 * `textCode.blank`, error cells `textCode.error`. Names come in order of first appearance among the rows read.
 *
 * @param skip By entry: not 0 where a row is not to be read; its cell counts as blank.
 */
export function encodeText(
  table: CellTable,
  from: number,
  to: number,
  column: number,
  skip: Uint8Array | null = null,
): EncodedText {
  const cells = columnOf(table, column);
  const encoder = new TextEncoder(cells.texts);
  const { codeOfText } = encoder;
  const codes = new Int32Array(to - from);
  for (let row = from, entry = 0; row < to; row++, entry++) {
    const cell = cells.codes[row]!;
    if (skip !== null && skip[entry] !== 0) codes[entry] = textCode.blank;
    else if (cell >= 0) codes[entry] = codeOfText[cell] === textCode.unread ? encoder.text(cell) : codeOfText[cell]!;
    else if (cell === cellCode.blank) codes[entry] = textCode.blank;
    else codes[entry] = encoder.other(cell === cellCode.number ? cells.numbers![row]! : cell === cellCode.yes);
  }
  return { names: encoder.names, codes, ...encoder.distinct };
}
