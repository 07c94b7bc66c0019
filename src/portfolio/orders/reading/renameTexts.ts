import type { EncodedText } from "./encodeText";

/** The column with some of its names replaced, those that become equal sharing a code. Names not in `renamed` stay. */
export function renameTexts(text: EncodedText, renamed: ReadonlyMap<string, string>): EncodedText {
  const codeOf = new Map<string, number>();
  const recoded = text.names.map((name) => {
    const next = renamed.get(name) ?? name;
    if (!codeOf.has(next)) codeOf.set(next, codeOf.size);
    return codeOf.get(next)!;
  });
  const recode = (code: number) => (code < 0 ? code : recoded[code]!);
  return {
    names: [...codeOf.keys()],
    codes: text.codes.map(recode),
    cells: text.cells,
    codeOfCell: text.codeOfCell.map(recode),
  };
}
