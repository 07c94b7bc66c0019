import { Problem } from "../portfolio/problem";
import { loadLedger, type Ledger } from "./ledger";

/** What a workbook holds before Clientele writes into it. */
export interface WorkbookSurvey {
  readonly ledger: Ledger;
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly visible: boolean }[];
  readonly tableNames: readonly string[];
  /** Formula of every defined name of the workbook. */
  readonly names: Readonly<Record<string, string>>;
  readonly structureProtected: boolean;
}

/** Reads, in one request, the ledger and the names that are taken. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { worksheets, tables, names, protection } = context.workbook;
  const ledger = loadLedger(context);
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();
  return {
    ledger: ledger(),
    sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visible: visibility === "Visible" })),
    tableNames: tables.items.map(({ name }) => name),
    names: Object.fromEntries(names.items.map(({ name, formula }) => [name, String(formula)])),
    structureProtected: protection.protected,
  };
}

/** Throws before anything is written when sheets can be neither added nor removed. */
export function needUnprotectedStructure({ structureProtected }: WorkbookSurvey): void {
  if (structureProtected) throw new Problem("workbookProtected");
}
