/** Names of a report that had to give way to names the workbook already had. */
export interface Renames {
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
  readonly sheets: ReadonlyMap<string, string>;
}

/** Text literals and bracketed column names pass through; sheet references and identifiers are looked at. */
const tokens =
  /"(?:[^"]|"")*"|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*)(!|\[|\()?/gu;

const sheetReference = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;

/**
 * The formula with the tables, names and sheets it mentions under the names they really got in this workbook.
 *
 * @example
 * renameInFormula('=SUM(Portfolio[Revenue])', { tables: new Map([["Portfolio", "Portfolio_2"]]), names: new Map(), sheets: new Map() })
 * // "=SUM(Portfolio_2[Revenue])"
 */
export function renameInFormula(formula: string, renames: Renames): string {
  if (!renames.tables.size && !renames.names.size && !renames.sheets.size) return formula;
  return formula.replace(tokens, (token, quotedSheet?: string, word?: string, after?: string) => {
    if (quotedSheet !== undefined) {
      const renamed = renames.sheets.get(quotedSheet.replace(/''/g, "'"));
      return renamed === undefined ? token : sheetReference(renamed);
    }
    if (word === undefined || after === "(") return token;
    if (after === "!") {
      const renamed = renames.sheets.get(word);
      return renamed === undefined ? token : sheetReference(renamed);
    }
    if (after === "[") return `${renames.tables.get(word) ?? word}[`;
    return renames.names.get(word) ?? renames.tables.get(word) ?? word;
  });
}
