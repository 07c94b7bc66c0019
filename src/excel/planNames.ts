import type { ReportName } from "../report/reportName";
import { cellAddress } from "./cellAddress";
import type { PlacedSheet } from "./placeSheets";
import type { Renames } from "./renameInFormula";
import { uniqueDefinedName } from "./uniqueName";
import type { WorkbookSurvey } from "./workbookSurvey";

/** A defined name as it is written. */
export interface PlannedName {
  /** Name in the report. */
  readonly wanted: string;
  /** Name in this workbook. */
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly exists: boolean;
  /** It is there and means these cells already: writing it again would calculate every formula that reads it. */
  readonly unchanged: boolean;
}

/** Excel quotes the names of sheets where it must, we always. */
const sameCells = (one: string, other: string): boolean => one.replaceAll("'", "") === other.replaceAll("'", "");

/** The names a report gets in this workbook. */
export interface NamePlan {
  /** Per sheet of the report, the name of each table by its key; `null` for plain blocks. */
  readonly tables: readonly Readonly<Record<string, string | null>>[];
  readonly names: readonly PlannedName[];
  readonly renames: Renames;
}

/** Names tables and cells: the name they had, the one the report wishes, or one that is free. */
export function planNames(
  survey: WorkbookSurvey,
  placed: readonly PlacedSheet[],
  reportNames: readonly ReportName[],
): NamePlan {
  const taken = [...survey.tableNames, ...Object.keys(survey.names)];
  const claim = (wanted: string): string => {
    const name = uniqueDefinedName(wanted, taken);
    taken.push(name);
    return name;
  };
  const tableRenames = new Map<string, string>();
  const tables = placed.map(({ sheet, previous }) =>
    Object.fromEntries(
      sheet.tables.map(({ key, tableName }) => {
        if (tableName === null) return [key, null];
        const name = previous?.liveTables[key]?.name ?? claim(tableName);
        if (name !== tableName) tableRenames.set(tableName, name);
        return [key, name];
      }),
    ),
  );
  const nameOf = (sheetKey: string): string => placed.find(({ sheet }) => sheet.key === sheetKey)?.name ?? sheetKey;
  const nameRenames = new Map<string, string>();
  const names = reportNames.map((reportName): PlannedName => {
    const before = survey.ledger.names[reportName.name];
    const exists = before !== undefined && survey.names[before] !== undefined;
    const name = exists ? before : claim(reportName.name);
    if (name !== reportName.name) nameRenames.set(reportName.name, name);
    const formula =
      "cell" in reportName
        ? cellAddress(nameOf(reportName.cell.sheet), {
            ...reportName.cell,
            rows: reportName.cell.rows ?? 1,
            columns: reportName.cell.columns ?? 1,
          })
        : reportName.reference.replace(/^=/, "");
    const unchanged = exists && sameCells(survey.names[before]!, `=${formula}`);
    return { wanted: reportName.name, name, formula: `=${formula}`, comment: reportName.comment, exists, unchanged };
  });
  const sheetRenames = new Map(
    placed.filter(({ sheet, name }) => sheet.name !== name).map(({ sheet, name }) => [sheet.name, name]),
  );
  return { tables, names, renames: { tables: tableRenames, names: nameRenames, sheets: sheetRenames } };
}
