import { columnBeyond } from "../report/sheetGrid";
import type { ColumnReference } from "../report/reportChart";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportTable } from "../report/reportTable";
import { fitsInList } from "./fitsInList";

const isSame = (values: readonly (string | number)[], choices: readonly string[]): boolean =>
  values.length === choices.length && values.every((value, at) => value === choices[at]);

/** A column of the sheet that holds exactly these choices. */
function findColumn({ key: sheet, tables }: ReportSheet, choices: readonly string[]): ColumnReference | null {
  for (const { key: table, columns, spill } of tables) {
    const column = spill === undefined && columns.find(({ values }) => isSame(values, choices));
    if (column) return { sheet, table, column: column.key };
  }
  return null;
}

/** First column right of everything on a sheet. */
function columnBesides({ tables, charts, parameters, keyFigures }: ReportSheet): number {
  return (
    1 +
    Math.max(
      0,
      ...tables.map(({ column, columns }) => column + columns.length),
      ...parameters.map(({ column }) => column + 2),
      ...keyFigures.map(({ column }) => column + 1),
      ...charts.map(({ column, width }) => columnBeyond(width, tables, column)),
    )
  );
}

/**
 * A sheet whose lists of choices Excel can take: those it has no room for are read from a column of the sheet that holds
 * them, or from one written right of everything else.
 */
export function placeChoices(sheet: ReportSheet): ReportSheet {
  const added: ReportTable[] = [];
  const placed = (key: string, header: string, choices: readonly string[]): ColumnReference | undefined => {
    if (fitsInList(choices)) return undefined;
    const here = { ...sheet, tables: [...sheet.tables, ...added] };
    const found = findColumn(here, choices);
    if (found) return found;
    const table = `choices ${key}`;
    added.push({
      key: table,
      tableName: null,
      caption: null,
      row: sheet.frozenRows > 0 ? sheet.frozenRows - 1 : 3,
      column: columnBesides(here),
      columns: [{ key: "choice", header, kind: "text", values: choices }],
    });
    return { sheet: sheet.key, table, column: "choice" };
  };
  const parameters = sheet.parameters.map((parameter) => {
    const { accepts, key, label } = parameter;
    if (accepts?.kind !== "list" || accepts.from) return parameter;
    const from = placed(key, label, accepts.choices);
    return from ? { ...parameter, accepts: { ...accepts, from } } : parameter;
  });
  const tables = sheet.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => {
      const { choices, choicesFrom, key, header } = column;
      if (!choices || choicesFrom) return column;
      const from = placed(`${table.key} ${key}`, header, choices);
      return from ? { ...column, choicesFrom: from } : column;
    }),
  }));
  return { ...sheet, parameters, tables: [...tables, ...added] };
}
