import { emptySheetSize } from "../../engine/emptySheetSize";
import { itemAlreadyExists, itemNotFound } from "../../protocol/HostError";
import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import type { Workbook } from "../workbook/Workbook";
import { checkSheetName, Worksheet } from "./Worksheet";

export class Worksheets extends HostCollection<Worksheet> {
  constructor(readonly workbook: Workbook) {
    super(workbook.context, "WorksheetCollection");
  }

  items(): readonly Worksheet[] {
    return this.workbook.worksheets();
  }

  protected isNamed(sheet: Worksheet, key: string): boolean {
    return sheet.sheetId === key || sameName(sheet.name, key);
  }

  /** Adds a sheet at the end, not active, as the API does. */
  add(name = this.freeName()): Worksheet {
    checkSheetName(name);
    this.workbook.requireUnprotected();
    if (this.workbook.worksheetNamed(name)) throw itemAlreadyExists();
    const { engine } = this;
    engine.flush();
    const id = newId();
    const active = engine.workbook.getActiveSheet();
    const sheet = { id, name, ...emptySheetSize };
    const index = engine.workbook.getSheetOrders().length;
    engine.commands.syncExecuteCommand("sheet.command.insert-sheet", { unitId: engine.unitId, index, sheet });
    // Univer's command goes to the new sheet.
    if (active) new Worksheet(this.workbook, active.getSheetId()).activate();
    return new Worksheet(this.workbook, id);
  }

  private freeName(): string {
    for (let number = 1; ; number++) if (!this.workbook.worksheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

defineMembers<Worksheets>("WorksheetCollection", {
  methods: {
    Add: (sheets, name?: string | null) => sheets.add(name ?? undefined),
    GetActiveWorksheet: ({ workbook }) => workbook.activeWorksheet(),
    GetFirst: (sheets, visibleOnly = false) => firstOf(sheets.items(), visibleOnly),
    GetLast: (sheets, visibleOnly = false) => firstOf([...sheets.items()].reverse(), visibleOnly),
    GetCount: (sheets, visibleOnly = false) =>
      sheets.items().filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length,
  },
});

function firstOf(sheets: readonly Worksheet[], visibleOnly: boolean): Worksheet {
  const found = sheets.find((sheet) => !visibleOnly || sheet.visibility === "Visible");
  if (!found) throw itemNotFound();
  return found;
}
