import type { CodedText } from "../codedText";
import { textCode } from "./encodeText";

/**
 * A text column for the chosen rows only: the names they use, renumbered in order of first appearance; the rest is blank.
 *
 * @param rows Ascending; when they are all the rows, the column is handed on without a copy.
 */
export function compactText(text: CodedText, rows: Int32Array): CodedText {
  const isWhole = rows.length === text.codes.length;
  if (isWhole && !text.codes.includes(textCode.error)) return { names: text.names, codes: text.codes };
  const renumbered = new Int32Array(text.names.length).fill(-1);
  const names: string[] = [];
  const codes = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const code = text.codes[rows[index]!]!;
    if (code < 0) {
      codes[index] = -1;
      continue;
    }
    if (renumbered[code]! < 0) renumbered[code] = names.push(text.names[code]!) - 1;
    codes[index] = renumbered[code]!;
  }
  return { names, codes };
}
