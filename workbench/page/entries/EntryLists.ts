import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { IDisposable, Nullable } from "@univerjs/core";
import type { Engine } from "../../host/engine/Engine";
import { validationAt } from "../../host/engine/validations";
import { listEntries } from "../../host/objects/dataValidation/listEntries";
import { parseCellInput } from "../../host/objects/range/parseCellInput";

/** What the list of the selected cell offers. */
export interface OfferedEntries {
  readonly entries: readonly string[];
  readonly current: string;
  choose(entry: string): void;
}

/** Hangs a drop-down button on the selected cell when its data validation is a list. */
export class EntryLists {
  private popup: Nullable<IDisposable> = null;
  private place = "";

  constructor(
    private readonly engine: Engine,
    private readonly componentKey: string,
  ) {
    engine.selectionChanged.on(() => this.refresh());
    engine.executed.on(({ id }) => {
      if (/worksheet-active|set-own/.test(id)) this.refresh();
    });
  }

  /** The list of the selected cell; `null` when it has none. */
  get offered(): OfferedEntries | null {
    const { engine } = this;
    const sheet = this.sheet;
    const cell = engine.selections.getCurrentLastSelection()?.primary;
    if (!sheet || !cell) return null;
    const sheetId = sheet.getSheetId();
    const { actualRow: row, actualColumn: column } = cell;
    const list = validationAt(engine, sheetId, row, column)?.rule.list;
    if (!list || list.inCellDropDown === false) return null;
    return {
      entries: listEntries(engine, sheetId, list),
      current: String(engine.reader(sheetId).value(row, column)),
      choose: (entry) => {
        const { v, t } = parseCellInput(entry).cell;
        sheet.getRange(row, column).setValue({ v, t });
      },
    };
  }

  private get sheet() {
    return (this.engine.api as FUniver).getActiveWorkbook()?.getActiveSheet();
  }

  private refresh(): void {
    const cell = this.engine.selections.getCurrentLastSelection()?.primary;
    const place = this.offered && cell ? `${this.sheet?.getSheetId()} ${cell.actualRow} ${cell.actualColumn}` : "";
    if (place === this.place) return;
    this.place = place;
    this.popup?.dispose();
    this.popup = null;
    if (!place || !cell) return;
    const range = this.sheet!.getRange(cell.actualRow, cell.actualColumn);
    this.popup = range.attachPopup({ componentKey: this.componentKey, direction: "horizontal" });
  }
}
