import type { CodedText } from "../codedText";

/** A text column for the chosen rows only: the names they use, renumbered in order of first appearance; the rest is blank. */
export function compactText(text: CodedText, rows: Int32Array): CodedText {
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
