import type { Cell } from "./cell";
import type { CodedText } from "./codedText";
import { isErrorCell } from "./isErrorCell";

/** Codes of the cells that carry no text. */
export const textCode = { blank: -1, error: -2 } as const;

/** A text column of a source, and every distinct cell it was read from. */
export interface EncodedText extends CodedText {
  /** Code of each distinct cell: several cells (`"Acme "`, `"Acme"`) can share one. */
  readonly codeOfCell: ReadonlyMap<Cell, number>;
}

/**
 * Reads one column as text: trimmed, inner spaces kept, compared exactly; numbers become their digits. Blank cells get
 * `textCode.blank`, error cells `textCode.error`. Each distinct cell is looked at once; the rest is one look-up a row.
 */
export function encodeText(rows: readonly (readonly Cell[])[], from: number, to: number, column: number): EncodedText {
  const names: string[] = [];
  const codeOfName = new Map<string, number>();
  const codeOfCell = new Map<Cell, number>();
  const codes = new Int32Array(to - from);
  let previous: Cell | undefined = "";
  let previousCode: number = textCode.blank;
  for (let row = from; row < to; row++) {
    const cell = rows[row]![column];
    if (cell !== previous) {
      previous = cell;
      const known = codeOfCell.get(cell ?? null);
      if (known === undefined) {
        previousCode = codeOf(cell ?? null);
        codeOfCell.set(cell ?? null, previousCode);
      } else previousCode = known;
    }
    codes[row - from] = previousCode;
  }
  return { names, codes, codeOfCell };

  function codeOf(cell: Cell): number {
    const name = cell === null ? "" : typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell).trim();
    if (name === "") return textCode.blank;
    if (isErrorCell(name)) return textCode.error;
    let code = codeOfName.get(name);
    if (code === undefined) {
      code = names.push(name) - 1;
      codeOfName.set(name, code);
    }
    return code;
  }
}
