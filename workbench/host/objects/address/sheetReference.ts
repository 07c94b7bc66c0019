/** A sheet name as it stands in a reference: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Splits "'My sheet'!A1" into the sheet's name (null when there is none) and the rest. */
export function splitSheetReference(reference: string): { readonly sheetName: string | null; readonly rest: string } {
  const text = reference.replace(/^=/, "");
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheetName: null, rest: text };
  const sheet = text.slice(0, mark);
  const sheetName = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheetName, rest: text.slice(mark + 1) };
}
