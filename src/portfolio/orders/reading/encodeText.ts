import type { Cell } from "../cell";
import type { CodedText } from "../codedText";
import { isErrorCell } from "./isErrorCell";
import { TextTable } from "./TextTable";

/** Codes of the cells that carry no text. */
export const textCode = { blank: -1, error: -2 } as const;

/** A text column of a source, and the distinct cells it was read from: several (`"Acme "`, `"Acme"`) can share a code. */
export interface EncodedText extends CodedText {
  readonly cells: readonly Cell[];
  /** Code of each of the distinct cells. */
  readonly codeOfCell: readonly number[];
}

/** Reads cells one by one; see `encodeText`. */
class TextEncoder {
  readonly names: string[] = [];
  private readonly texts = new TextTable();
  private readonly codeOfText: number[] = [];
  private readonly codeOfOther = new Map<Cell, number>();
  /** Codes of the digits of numbers, by position in `texts`, until a cell holds them as text. */
  private readonly codeOfDigits = new Map<number, number>();

  code(cell: Cell): number {
    if (typeof cell === "string") return this.textCode(cell);
    let code = this.codeOfOther.get(cell);
    if (code === undefined) {
      code = cell === null ? textCode.blank : this.otherCode(String(cell).toUpperCase());
      this.codeOfOther.set(cell, code);
    }
    return code;
  }

  get distinct(): Pick<EncodedText, "cells" | "codeOfCell"> {
    return {
      cells: [...this.codeOfOther.keys(), ...this.texts.texts.filter((_, index) => this.isCell(index))],
      codeOfCell: [...this.codeOfOther.values(), ...this.codeOfText.filter((_, index) => this.isCell(index))],
    };
  }

  private isCell(index: number): boolean {
    return this.codeOfText[index] !== undefined;
  }

  private otherCode(text: string): number {
    const index = this.texts.indexOf(text);
    const code = this.codeOfText[index] ?? this.codeOfDigits.get(index) ?? this.names.push(text) - 1;
    if (!this.isCell(index)) this.codeOfDigits.set(index, code);
    return code;
  }

  private textCode(text: string): number {
    const index = this.texts.indexOf(text);
    return this.codeOfText[index] ?? (this.codeOfText[index] = this.codeOfDigits.get(index) ?? this.newCode(text));
  }

  private newCode(text: string): number {
    const name = text.trim();
    if (name === "") return textCode.blank;
    if (isErrorCell(name)) return textCode.error;
    return name === text ? this.names.push(name) - 1 : this.textCode(name);
  }
}

/**
 * Reads one column as text: trimmed, inner spaces kept, compared exactly; numbers become their digits. Blank cells get
 * `textCode.blank`, error cells `textCode.error`.
 *
 * @param skip By entry: not 0 where a row is not to be read; its cell counts as blank.
 */
export function encodeText(
  rows: readonly (readonly Cell[])[],
  from: number,
  to: number,
  column: number,
  skip: Uint8Array | null = null,
): EncodedText {
  const encoder = new TextEncoder();
  const codes = new Int32Array(to - from);
  for (let row = from; row < to; row++) {
    const isRead = skip === null || skip[row - from] === 0;
    codes[row - from] = isRead ? encoder.code(rows[row]![column] ?? null) : textCode.blank;
  }
  return { names: encoder.names, codes, ...encoder.distinct };
}
