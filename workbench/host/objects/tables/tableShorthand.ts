/** Parts of a formula: text literals and quoted sheet names pass; a bracketed reference with the table before it, if any. */
const parts =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*)\]/gu;
const thisRow = "#This Row";

/** True for a formula that may use a shorthand which only a cell of a table understands. */
export function mayUseShorthand(formula: string): boolean {
  return formula.includes("[");
}

/**
 * Writes the short references of a table's own cells in full, which Univer needs: in the table Sales `[@Amount]` is
 * `Sales[[#This Row],[Amount]]` and `[Amount]` is `Sales[Amount]`. Null when there is no table to complete them with.
 */
export function expandTableShorthand(formula: string, tableName: string | null): string | null {
  let isPossible = true;
  const expanded = formula.replace(parts, (part: string, table: string | undefined, inside: string | undefined) => {
    if (inside === undefined) return part;
    // A number in brackets, such as [1], is a reference to another workbook.
    if (table === undefined && /^\d+$/.test(inside)) return part;
    const name = table ?? tableName;
    if (name === null) {
      isPossible = false;
      return part;
    }
    if (!inside.startsWith("@")) return `${name}[${inside}]`;
    const column = inside.slice(1);
    if (!column) return `${name}[${thisRow}]`;
    return `${name}[[${thisRow}],${column.startsWith("[") ? column : `[${column}]`}]`;
  });
  return isPossible ? expanded : null;
}

/** The formula as Excel shows it in a cell of the table: `[@Amount]`. */
export function contractTableShorthand(formula: string, tableName: string): string {
  return formula.replace(parts, (part: string, table: string | undefined, inside: string | undefined) => {
    const reference = inside === undefined ? null : /^\[#This Row\],\s*\[(.*)\]$/s.exec(inside);
    if (!reference || table?.toLowerCase() !== tableName.toLowerCase()) return part;
    const column = reference[1]!;
    return /^[\p{L}\p{N}_]+$/u.test(column) ? `[@${column}]` : `[@[${column}]]`;
  });
}
