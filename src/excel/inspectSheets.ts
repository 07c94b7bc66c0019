import type { ReportTable } from "../report/reportTable";
import { anchorOf, formulaAnchor } from "./anchorOf";
import { loadPlace } from "./loadPlace";
import { tableRectangle } from "./reportBlocks";
import type { OwnedSheet } from "./ledger";
import { mergesKey } from "./mergesKey";
import type { Rectangle } from "./rectangle";

/** A sheet of the ledger as it stands in the workbook now. */
export interface InspectedSheet {
  readonly owned: OwnedSheet;
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  readonly protected: boolean;
  /** Whether every block still begins where Clientele put it. */
  readonly inPlace: boolean;
  /** The cells of the blocks that still begin where they were put: a table counts with the rows it has now, never with more than were written unless it is there to be typed in. */
  readonly cells: readonly Rectangle[];
  /** Whether a table has columns that Clientele did not write. */
  readonly widenedTables: ReadonlySet<string>;
  /** Tables that are still Excel tables, with the cells they take now. */
  readonly liveTables: Readonly<Record<string, { readonly name: string; readonly cells: Rectangle }>>;
  readonly usedRange: Rectangle | null;
  readonly chartNames: readonly string[];
}

/** Looks, in two requests whatever their number, at the sheets of the ledger that still exist. */
export async function inspectSheets(
  context: Excel.RequestContext,
  sheets: readonly OwnedSheet[],
): Promise<InspectedSheet[]> {
  const found = sheets.map((owned) => ({
    owned,
    worksheet: context.workbook.worksheets.getItemOrNullObject(owned.id),
  }));
  for (const { worksheet } of found) worksheet.load("name");
  await context.sync();
  const queued = found
    .filter(({ worksheet }) => !worksheet.isNullObject)
    .map(({ owned, worksheet }) => {
      const { protection, charts } = worksheet;
      protection.load("protected");
      charts.load("items/name");
      const used = loadPlace(worksheet.getUsedRangeOrNullObject(true));
      const anchors = owned.blocks.map(({ row, column }) => worksheet.getRangeByIndexes(row, column, 1, 1));
      for (const anchor of anchors) anchor.load("values,formulas");
      const spills = owned.layout.tables
        .filter(({ spill }) => spill !== undefined)
        .map((layout) => {
          const first = worksheet.getRangeByIndexes(layout.row, layout.column, 1, 1);
          return { layout, place: loadPlace(first.getSpillingToRangeOrNullObject()) };
        });
      const tables = owned.layout.tables.flatMap((table) => {
        const name = owned.tables[table.key];
        if (!name) return [];
        const item = worksheet.tables.getItemOrNullObject(name);
        item.load("name");
        return [{ layout: table, place: loadPlace(item.getRange()) }];
      });
      return { owned, worksheet, protection, charts, used, anchors, spills, tables };
    });
  await context.sync();
  return queued.map(({ owned, worksheet, protection, charts, used, anchors, spills, tables }) => {
    const live = tables
      .map(({ layout, place }) => ({ layout, actual: place() }))
      .filter((table): table is { layout: ReportTable; actual: Rectangle } => table.actual !== null);
    const { resized, moved } = compareTables(live, owned);
    for (const { layout, place } of spills) growWithSpill(resized, layout, owned, place());
    const stands = owned.blocks.map(({ anchor }, at) => isAnchored(anchor, anchors[at]!));
    return {
      owned,
      worksheet,
      name: worksheet.name,
      protected: protection.protected,
      inPlace: !moved && stands.every(Boolean),
      cells: owned.blocks
        .filter((_, at) => stands[at])
        .map((block) => resized.get(`${block.row},${block.column}`) ?? block),
      widenedTables: new Set(
        live.filter(({ layout, actual }) => actual.columns > layout.columns.length).map(({ layout }) => layout.key),
      ),
      liveTables: Object.fromEntries(
        live.map(({ layout, actual }) => [layout.key, { name: owned.tables[layout.key]!, cells: actual }]),
      ),
      usedRange: used(),
      chartNames: charts.items.map(({ name }) => name),
    };
  });
}

/** Whether a block still begins with what Clientele wrote there. */
function isAnchored(anchor: string, { values, formulas }: Excel.Range): boolean {
  if (anchor === formulaAnchor) return String(formulas[0]?.[0]).startsWith("=");
  return anchorOf(String(values[0]?.[0])) === anchor;
}

/** A spill takes the cells it was written for, which are formatted, and those it has grown into since. */
function growWithSpill(
  resized: Map<string, Rectangle>,
  { row, column }: ReportTable,
  { blocks }: OwnedSheet,
  spilled: Rectangle | null,
): void {
  const block = blocks.find((candidate) => candidate.row === row && candidate.column === column);
  if (!block || !spilled) return;
  const rows = Math.max(block.rows, spilled.rows);
  const columns = Math.max(block.columns, spilled.columns);
  resized.set(`${row},${column}`, { row, column, rows, columns });
}

/** The list of merges is there to be added to by hand: what was typed in it is read (`readMerges`) before it is written again. */
const isForTyping = ({ key }: ReportTable): boolean => key === mergesKey;

/** Tables can lose rows to the user (what stood below has moved up) or be moved as a whole. */
function compareTables(
  tables: readonly { layout: ReportTable; actual: Rectangle }[],
  owned: OwnedSheet,
): { resized: Map<string, Rectangle>; moved: boolean } {
  const resized = new Map<string, Rectangle>();
  let moved = false;
  for (const { layout, actual } of tables) {
    const { row, column } = tableRectangle(layout);
    moved ||= actual.row !== row || actual.column !== column || actual.columns < layout.columns.length;
    const block = owned.blocks.find((candidate) => candidate.row === row && candidate.column === column);
    const rows = isForTyping(layout) ? actual.rows : Math.min(block?.rows ?? 0, actual.rows);
    if (block) resized.set(`${row},${column}`, { ...block, rows });
  }
  return { resized, moved };
}
