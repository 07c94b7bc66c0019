import { Problem } from "../portfolio/problem";
import type { ReportSheet } from "../report/reportSheet";
import type { ReportCell, ReportTable } from "../report/reportTable";
import { anchorOf, formulaAnchor } from "./anchorOf";
import { asOneAction } from "./asOneAction";
import { asTextValue } from "./asTextValue";
import { captureSheets } from "./captureSheets";
import { cellsOf } from "./cellsOf";
import { inspectSheets, type InspectedSheet } from "./inspectSheets";
import { saveLedger, withEntry, type OwnedSheet } from "./ledger";
import { columnRectangle, tableRectangle } from "./reportBlocks";
import { takeBackReport, undoOfReport, type ReportRecord } from "./takeBackReport";
import { stopIfAsked } from "./stopIfAsked";
import { surveyWorkbook } from "./workbookSurvey";
import { writable } from "./writable";
import { suspendUntilNextSync, writeRows, type RowTarget } from "./writeRows";

/** A sheet as it stands, and what its cells and charts hold. */
interface LiveSheet {
  readonly sheet: InspectedSheet;
  readonly image: ReportSheet;
}

const hasFormulas = ({ tables, keyFigures }: ReportSheet): boolean =>
  keyFigures.some(({ formula }) => formula !== undefined) ||
  tables.some(({ spill, columns }) => spill !== undefined || columns.some(({ formulas }) => formulas !== undefined));

/** Values of functions that have not answered yet, or cannot where the add-in is missing, must not be kept for good. */
const unfinished: readonly ReportCell[] = ["#BUSY!", "#NAME?", "#CONNECT!", "#GETTING_DATA", "#SPILL!"];

/** A formula that spills gives the header first; an error there stands for the whole block. */
const isFailedSpill = ({ spill, columns }: ReportTable): boolean =>
  spill !== undefined && (columns[0]?.header ?? "").startsWith("#");

const isUnfinished = ({ tables, keyFigures }: ReportSheet): boolean =>
  tables.some(isFailedSpill) ||
  keyFigures.some(({ value }) => unfinished.includes(value)) ||
  tables.some(({ columns }) =>
    columns.some(
      ({ header, values }) => unfinished.includes(header) || values.some((value) => unfinished.includes(value)),
    ),
  );

/** A spill becomes the block it gives; of other tables only the columns of formulas are written. */
async function freezeTable(
  target: Omit<RowTarget, "row" | "column">,
  { row, column, columns, spill }: ReportTable,
): Promise<void> {
  if (spill !== undefined) {
    const rows = 1 + (columns[0]?.values.length ?? 0);
    const cells = columns.map(
      ({ header, values }) =>
        (at: number) =>
          writable(at === 0 ? header : values[at - 1]!),
    );
    await writeRows({ ...target, row, column }, { rows, columns: cells });
    return;
  }
  for (const [at, { formulas, values }] of columns.entries())
    if (formulas)
      await writeRows(
        { ...target, row: row + 1, column: column + at },
        { rows: values.length, columns: [(place) => writable(values[place]!)] },
      );
}

/** Key figures, the grey line, and the rules of cells that nothing reads any more. */
function freezeFurniture({ sheet: { worksheet, cells, owned }, image }: LiveSheet): void {
  const { onceFrozen } = owned.layout;
  const stands = (row: number, column: number): boolean =>
    cells.some((block) => block.row === row && block.column === column);
  for (const { column, formula, value } of image.keyFigures)
    if (formula !== undefined && stands(3, column))
      worksheet.getRangeByIndexes(4, column, 1, 1).values = [[writable(value)]];
  if (onceFrozen && stands(0, 0))
    worksheet.getRangeByIndexes(1, 0, 1, 1).values = [
      [asTextValue(image.subtitle.replace(onceFrozen.live, onceFrozen.frozen))],
    ];
  for (const { row, column, accepts } of image.parameters)
    if (accepts && stands(row, column)) worksheet.getRangeByIndexes(row, column + 1, 1, 1).dataValidation.clear();
  for (const table of image.tables)
    for (const { key, choices } of table.columns) {
      const body = choices && columnRectangle(table, key);
      if (body) cellsOf(worksheet, body).dataValidation.clear();
    }
}

/** What the ledger keeps of a sheet that has no formulas any more. */
function frozenSheet({ sheet: { owned }, image }: LiveSheet): OwnedSheet {
  const { onceFrozen: _onceFrozen, ...layout } = owned.layout;
  return {
    ...owned,
    blocks: owned.blocks.map((block) => {
      if (block.anchor !== formulaAnchor) return block;
      const table = image.tables.find(({ row, column }) => row === block.row && column === block.column);
      return table ? { ...tableRectangle(table), anchor: anchorOf(table.columns[0]?.header ?? "") } : block;
    }),
    layout: {
      ...layout,
      parameters: layout.parameters.map(({ accepts: _accepts, ...parameter }) => parameter),
      tables: layout.tables.map(({ spill: _spill, ...table }) => ({
        ...table,
        columns: table.columns.map(({ choices: _choices, choicesFrom: _from, ...column }) => column),
      })),
    },
  };
}

/**
 * Replaces the formulas of the sheets an analysis wrote (`null`: of all sheets) by the values they have now. Parameters stay
 * to be read; the grey line says that the values are frozen. One action for `undoLast`, which makes the sheets live again.
 * Returns how many sheets had formulas. A failure or a stop half-way makes everything live again.
 *
 * Throws `sheetProtected`, `stillCalculating` {sheet} while a function has not answered, `busy`, or what Excel refused.
 */
export function freeze(analysis: string | null, { signal }: { signal?: AbortSignal } = {}): Promise<number> {
  return asOneAction(signal, async ({ context, begin }) => {
    const survey = await surveyWorkbook(context);
    const { ledger } = survey;
    const wanted = ledger.sheets.filter((sheet) => analysis === null || sheet.analysis === analysis);
    const inspected = await inspectSheets(context, wanted);
    const images = await captureSheets(context, inspected);
    const live = inspected
      .map((sheet, at): LiveSheet => ({ sheet, image: images[at]! }))
      .filter(({ image }) => hasFormulas(image));
    if (live.length === 0) return { result: 0, action: null };
    for (const { sheet, image } of live) {
      if (sheet.protected) throw new Problem("sheetProtected", { sheet: sheet.name });
      if (isUnfinished(image)) throw new Problem("stillCalculating", { sheet: sheet.name });
    }
    const title = `❄ ${live.map(({ sheet }) => sheet.name).join(", ")}`;
    stopIfAsked(signal);
    const record: ReportRecord = {
      title,
      ledgerBefore: ledger,
      namesBefore: survey.names,
      names: [],
      sheets: live.map(({ image }) => image),
      replaced: live.map(({ sheet, image }) => ({ owned: sheet.owned, image, cells: sheet.cells })),
      created: [],
      parameters: null,
    };
    begin(title, () => takeBackReport(record, "failure"));
    for (const { sheet, image } of live)
      for (const table of image.tables) await freezeTable({ context, worksheet: sheet.worksheet, signal }, table);
    suspendUntilNextSync(context);
    for (const sheet of live) freezeFurniture(sheet);
    const frozen = live.map(frozenSheet);
    const time = new Date().toISOString();
    const sheets = ledger.sheets.map((sheet) => frozen.find(({ key }) => key === sheet.key) ?? sheet);
    saveLedger(context, withEntry({ ...ledger, sheets }, title, 0, time));
    await context.sync();
    return { result: live.length, action: undoOfReport(record, time) };
  });
}
