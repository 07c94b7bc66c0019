import type { CellChanges } from "../../engine/CellWriter";
import type { Workbook } from "../workbook/Workbook";

/** The cell a formula stands in. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Changes every formula of the workbook, in cells and names, that `rewrite` gives back different. */
export function rewriteFormulas({ engine }: Workbook, rewrite: (formula: string, cell: FormulaCell) => string): void {
  engine.flush();
  const sheets = engine.formulas.getFormulaData()[engine.unitId] ?? {};
  for (const sheetId in sheets) {
    const reader = engine.sheet(sheetId) && engine.reader(sheetId);
    if (!reader) continue;
    const cells: CellChanges = {};
    for (const rowKey in sheets[sheetId]) {
      for (const columnKey in sheets[sheetId]![Number(rowKey)]) {
        const [row, column] = [Number(rowKey), Number(columnKey)];
        const formula = reader.formula(row, column);
        const rewritten = formula && rewrite(formula, { sheetId, row, column });
        if (rewritten && rewritten !== formula) (cells[row] ??= {})[column] = { f: rewritten, si: null, v: null };
      }
    }
    if (Object.keys(cells).length) engine.writeCells(sheetId, cells);
  }
  for (const name of Object.values(engine.definedNames.getDefinedNameMap(engine.unitId) ?? {})) {
    const formulaOrRefString = rewrite(name.formulaOrRefString, { sheetId: "", row: 0, column: 0 });
    if (formulaOrRefString === name.formulaOrRefString) continue;
    engine.set("formula.mutation.set-defined-name", { ...name, formulaOrRefString }, { ...name });
  }
}

/** Text literals pass; quoted and plain sheet references, and words before a bracket, are looked at. */
const mentions = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)(!|\[)/gu;

/** The formula with one sheet under another name; `newReference` ends with the exclamation mark. */
export function renameSheetIn(formula: string, sheetName: string, newReference: string): string {
  return formula.replace(
    mentions,
    (mention, quoted: string | undefined, word: string | undefined, mark: string | undefined) => {
      const name = quoted?.replaceAll("''", "'") ?? (mark === "!" ? word : undefined);
      return name?.toLowerCase() === sheetName.toLowerCase() ? newReference : mention;
    },
  );
}

/** The formula with one table under another name. */
export function renameTableIn(formula: string, tableName: string, newName: string): string {
  return formula.replace(mentions, (mention, _quoted, word: string | undefined, mark: string | undefined) =>
    mark === "[" && word?.toLowerCase() === tableName.toLowerCase() ? `${newName}[` : mention,
  );
}

/** Text literals pass; a table's name with its bracketed part is looked at. */
const tableReferences = /"(?:[^"]|"")*"|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/gu;

/** The formula with one column of a table under another name. */
export function renameColumnIn(formula: string, tableName: string, column: string, newColumn: string): string {
  return formula.replace(tableReferences, (reference, table: string | undefined, inside: string | undefined) => {
    if (!inside || table?.toLowerCase() !== tableName.toLowerCase()) return reference;
    const renamed = inside.replace(/\[([^[\]]*)\]/g, (part, name: string) =>
      name.toLowerCase() === column.toLowerCase() ? `[${newColumn}]` : part,
    );
    return `${table}${renamed}`;
  });
}
