import type { EncodedText } from "./encodeText";

/** The column with some of its names replaced, those that become equal sharing a code. Names not in `renamed` stay. */
export function renameTexts(text: EncodedText, renamed: ReadonlyMap<string, string>): EncodedText {
  const codeOf = new Map<string, number>();
  const recoded = Int32Array.from(text.names, (name) => {
    const next = renamed.get(name) ?? name;
    if (!codeOf.has(next)) codeOf.set(next, codeOf.size);
    return codeOf.get(next)!;
  });
  const recode = (codes: Int32Array) => {
    const next = codes.slice();
    for (let position = 0; position < next.length; position++) {
      if (next[position]! >= 0) next[position] = recoded[next[position]!]!;
    }
    return next;
  };
  return {
    names: [...codeOf.keys()],
    codes: recode(text.codes),
    cells: text.cells,
    codeOfCell: recode(text.codeOfCell),
  };
}
