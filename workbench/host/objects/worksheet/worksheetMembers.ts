import { invalidArgument, itemNotFound } from "../../protocol/HostError";
import { addressedRange } from "../addressedRange";
import { splitAddresses } from "../address/splitAddresses";
import { Charts } from "../charts/Charts";
import { defineMembers } from "../HostObject";
import { Names } from "../names/Names";
import { Range } from "../range/Range";
import { RangeAreas } from "../range/RangeAreas";
import { Tables } from "../tables/Tables";
import { deleteWorksheet } from "./deleteWorksheet";
import { FreezePanes } from "./FreezePanes";
import { PageLayout } from "./PageLayout";
import type { Worksheet } from "./Worksheet";
import { WorksheetProtection } from "./WorksheetProtection";

defineMembers<Worksheet>("Worksheet", {
  properties: {
    Id: { get: (sheet) => sheet.sheetId },
    Name: { get: (sheet) => sheet.name, set: (sheet, name: string) => sheet.rename(name) },
    Position: { get: (sheet) => sheet.position, set: (sheet, position: number) => sheet.moveTo(position) },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, visibility: string) => sheet.setVisibility(visibility),
    },
    TabColor: {
      get: (sheet) => sheet.model.getTabColor() || "",
      set: (sheet, colour: string) => sheet.setTabColour(colour),
    },
    ShowGridlines: { get: (sheet) => sheet.model.getConfig().showGridlines !== 0 },
    // office.js sets it under another name than it loads it.
    Gridlines: {
      get: (sheet) => sheet.model.getConfig().showGridlines !== 0,
      set: (sheet, shown: boolean) => sheet.setGridlines(shown),
    },
    StandardHeight: { get: (sheet) => sheet.model.getConfig().defaultRowHeight * 0.75 },
  },
  navigations: {
    Tables: (sheet) => new Tables(sheet.workbook, sheet),
    Charts: (sheet) => new Charts(sheet),
    Names: (sheet) => new Names(sheet.workbook, sheet),
    FreezePanes: (sheet) => new FreezePanes(sheet),
    Protection: (sheet) => new WorksheetProtection(sheet),
    PageLayout: (sheet) => new PageLayout(sheet),
  },
  methods: {
    Activate: (sheet) => sheet.activate(),
    Delete: deleteWorksheet,
    Calculate: (sheet) => sheet.engine.recalculateAll(),
    GetRange: (sheet, address?: string) => (address ? addressedRange(sheet, address) : sheet.wholeRange()),
    GetRanges: (sheet, addresses?: string) => rangesAt(sheet, addresses),
    GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
      new Range(sheet, { row, column, rows, columns }),
    GetCell: (sheet, row: number, column: number) => new Range(sheet, { row, column, rows: 1, columns: 1 }),
    GetUsedRange: (sheet) => usedOrFirstCell(sheet),
    GetUsedRangeOrNullObject: (sheet) => (sheet.engine.usedBox(sheet.sheetId) ? sheet.usedRange() : null),
    GetNext: (sheet, visibleOnly = false) => neighbour(sheet, 1, visibleOnly),
    GetPrevious: (sheet, visibleOnly = false) => neighbour(sheet, -1, visibleOnly),
  },
});

function rangesAt(sheet: Worksheet, addresses?: string): RangeAreas {
  if (!addresses) return new RangeAreas([sheet.wholeRange()]);
  const ranges = splitAddresses(addresses).map((address) => addressedRange(sheet, address));
  if (!ranges.length || ranges.some((range) => range.sheetId !== sheet.sheetId)) throw invalidArgument();
  return new RangeAreas(ranges);
}

/** An empty sheet's used range is its first cell. */
function usedOrFirstCell(sheet: Worksheet): Range {
  const isUsed = sheet.engine.usedBox(sheet.sheetId);
  return isUsed ? sheet.usedRange() : new Range(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
}

function neighbour(sheet: Worksheet, step: 1 | -1, visibleOnly: boolean): Worksheet {
  const sheets = sheet.workbook.worksheets();
  for (let index = sheet.position + step; sheets[index]; index += step) {
    if (!visibleOnly || sheets[index]!.visibility === "Visible") return sheets[index]!;
  }
  throw itemNotFound();
}
