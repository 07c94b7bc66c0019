import { storeKeys } from "../../engine/storeKeys";
import { accessDenied } from "../../protocol/HostError";
import type { HostContext } from "../HostContext";
import { sameName } from "../HostCollection";
import { HostObject } from "../HostObject";
import { Range } from "../range/Range";
import { Worksheet } from "../worksheet/Worksheet";

export class Workbook extends HostObject {
  constructor(context: HostContext) {
    super(context, "Workbook");
  }

  worksheets(): readonly Worksheet[] {
    return this.engine.workbook.getSheetOrders().map((id) => new Worksheet(this, id));
  }

  worksheetNamed(name: string): Worksheet | undefined {
    return this.worksheets().find((sheet) => sameName(sheet.name, name));
  }

  activeWorksheet(): Worksheet {
    const active = this.engine.workbook.getActiveSheet() ?? this.engine.workbook.getSheets()[0]!;
    return new Worksheet(this, active.getSheetId());
  }

  /** The selected ranges of the active sheet; its first cell when nothing was ever selected. */
  selectedRanges(): readonly Range[] {
    const sheet = this.activeWorksheet();
    const selections = this.selections(sheet) ?? [];
    if (!selections.length) return [new Range(sheet, { row: 0, column: 0, rows: 1, columns: 1 })];
    return selections.map((selection) => Range.fromUniver(sheet, selection.range));
  }

  activeCell(): Range {
    const sheet = this.activeWorksheet();
    const primary = this.selections(sheet)?.at(-1)?.primary;
    return new Range(sheet, { row: primary?.actualRow ?? 0, column: primary?.actualColumn ?? 0, rows: 1, columns: 1 });
  }

  /** Refuses what changes the list of sheets while the workbook's structure is protected. */
  requireUnprotected(): void {
    if (this.engine.getOwn("stored", storeKeys.workbookProtection)) throw accessDenied();
  }

  private selections(sheet: Worksheet) {
    return this.engine.selections.getWorkbookSelections(this.engine.unitId).getSelectionsOfWorksheet(sheet.sheetId);
  }
}
