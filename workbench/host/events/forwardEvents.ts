import type { ICommandInfo } from "@univerjs/core";
import type { CellsWritten } from "../engine/Engine";
import type { CustomFunctions } from "../functions/CustomFunctions";
import { formatAddress } from "../objects/address/formatAddress";
import { Range } from "../objects/range/Range";
import { Tables } from "../objects/tables/Tables";
import type { Workbook } from "../objects/workbook/Workbook";
import { Worksheet } from "../objects/worksheet/Worksheet";
import type { RichMessage, Transport } from "../Transport";

/** Numbers of Excel's events on the wire. */
const eventNumber = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  nameChanged: 25,
  tableChanged: 101,
} as const;
const richEvent = 65536;
const wholeWorkbook = "Workbook";
/** Univer reports every move of a drag, Excel only where it stops. */
const selectionPause = 60;
/** Ranges of past events that an add-in can still ask for. */
const rememberedRanges = 200;

/** Tells the add-in what happens in the workbook, whoever does it: a person, the add-in itself, undo. Answers how to stop. */
export function forwardEvents(
  workbook: Workbook,
  eventRanges: Map<string, Range>,
  functions: CustomFunctions,
  transport: Transport,
): () => void {
  const { engine, context } = workbook;
  let referenceCount = 0;
  let selectionTimer: ReturnType<typeof setTimeout> | undefined;

  const send = (number: number, targets: readonly string[], data: object) => {
    if (!context.events.enabled) return;
    const message = JSON.stringify(data);
    transport.fire(targets.map((target): RichMessage => [richEvent, number, target, message, 0, false]));
  };

  const remember = (range: Range): string => {
    const id = `event-${++referenceCount}`;
    eventRanges.set(id, range);
    const [oldest] = eventRanges.keys();
    if (eventRanges.size > rememberedRanges && oldest) eventRanges.delete(oldest);
    return id;
  };

  const onCells = ({ sheetId, cells, fromFormula }: CellsWritten) => {
    if (fromFormula || !engine.sheet(sheetId)) return;
    functions.cellsOverwritten(sheetId, cells);
    const box = changedBox(cells);
    if (!box) return;
    const range = Range.fromUniver(new Worksheet(workbook, sheetId), box);
    const change = {
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: sheetId,
      address: formatAddress(range),
      referenceId: remember(range),
      shiftDirection: "None",
      triggerSource: "Unknown",
    };
    send(eventNumber.changed, [sheetId, wholeWorkbook], change);
    for (const table of new Tables(workbook, range.worksheet).items()) {
      if (!table.range().overlaps(range)) continue;
      send(eventNumber.tableChanged, [table.tableId, wholeWorkbook], { ...change, tableId: table.tableId });
    }
  };

  const onSelection = (sheetId: string) => {
    clearTimeout(selectionTimer);
    selectionTimer = setTimeout(() => {
      if (!engine.sheet(sheetId)) return;
      const ranges = engine.selections.getWorkbookSelections(engine.unitId).getSelectionsOfWorksheet(sheetId) ?? [];
      const sheet = new Worksheet(workbook, sheetId);
      const address = ranges.map(({ range }) => formatAddress(Range.fromUniver(sheet, range))).join(",");
      send(eventNumber.selectionChanged, [sheetId, wholeWorkbook], { address, worksheetId: sheetId });
      transport.fireDda("documentSelectionChanged", { Error: 0 });
    }, selectionPause);
  };

  let activeSheet = engine.workbook.getActiveSheet()?.getSheetId();
  const onCommand = ({ id, params }: ICommandInfo) => {
    const { subUnitId, sheet, name } = (params ?? {}) as { subUnitId?: string; sheet?: { id: string }; name?: string };
    switch (id) {
      case "sheet.operation.set-worksheet-active":
        if (!subUnitId || subUnitId === activeSheet) return;
        if (activeSheet) send(eventNumber.deactivated, [activeSheet, wholeWorkbook], { worksheetId: activeSheet });
        activeSheet = subUnitId;
        send(eventNumber.activated, [subUnitId, wholeWorkbook], { worksheetId: subUnitId });
        return;
      case "sheet.mutation.insert-sheet":
        if (sheet) send(eventNumber.sheetAdded, [wholeWorkbook], { worksheetId: sheet.id, source: "Local" });
        return;
      case "sheet.mutation.remove-sheet":
        if (subUnitId) send(eventNumber.sheetDeleted, [wholeWorkbook], { worksheetId: subUnitId, source: "Local" });
        return;
      case "sheet.mutation.set-worksheet-name":
        if (subUnitId)
          send(eventNumber.nameChanged, [subUnitId, wholeWorkbook], { worksheetId: subUnitId, nameAfter: name });
        return;
    }
  };

  const onCalculated = () => {
    const worksheetId = engine.workbook.getActiveSheet()?.getSheetId();
    if (worksheetId) send(eventNumber.calculated, [worksheetId, wholeWorkbook], { worksheetId });
  };

  const stops = [
    engine.cellsWritten.on(onCells),
    engine.selectionChanged.on(({ sheetId }) => onSelection(sheetId)),
    engine.executed.on(onCommand),
    engine.calculation.calculated.on(onCalculated),
  ];
  return () => {
    clearTimeout(selectionTimer);
    for (const stop of stops) stop();
  };
}

/** The rectangle whose contents changed; null when only formats did. */
function changedBox(cells: CellsWritten["cells"]) {
  let box: { startRow: number; endRow: number; startColumn: number; endColumn: number } | null = null;
  for (const rowKey in cells) {
    for (const columnKey in cells[rowKey]) {
      const cell = cells[rowKey]![Number(columnKey)];
      const isContent = cell === null || (cell && ("v" in cell || "f" in cell || "p" in cell));
      if (!isContent) continue;
      const [row, column] = [Number(rowKey), Number(columnKey)];
      if (!box) box = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      box.startRow = Math.min(box.startRow, row);
      box.endRow = Math.max(box.endRow, row);
      box.startColumn = Math.min(box.startColumn, column);
      box.endColumn = Math.max(box.endColumn, column);
    }
  }
  return box;
}
