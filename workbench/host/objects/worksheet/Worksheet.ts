import type { IStyleData, Worksheet as UniverSheet } from "@univerjs/core";
import type { SheetProtection } from "../../engine/OwnStores";
import { storeKeys } from "../../engine/storeKeys";
import { accessDenied, HostError, invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/HostError";
import { maximumColumns, maximumRows } from "../address/gridLimits";
import { quoteSheetName } from "../address/sheetReference";
import { locksOf } from "../format/cellLock";
import { toHex } from "../format/colour";
import { renameSheetIn, rewriteFormulas } from "../formula/rewriteFormulas";
import { sameName } from "../HostCollection";
import { HostObject } from "../HostObject";
import { Range } from "../range/Range";
import type { Workbook } from "../workbook/Workbook";

/** Cells looked at one by one for their locks; a larger range of a protected sheet counts as locked. */
const mostCellsChecked = 100_000;

export class Worksheet extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly sheetId: string,
  ) {
    super(workbook.context, "Worksheet");
    if (!this.engine.sheet(sheetId)) throw itemNotFound();
  }

  get model(): UniverSheet {
    const model = this.engine.sheet(this.sheetId);
    if (!model) throw itemNotFound();
    return model;
  }

  get name(): string {
    return this.model.getName();
  }

  get position(): number {
    return this.engine.workbook.getSheetOrders().indexOf(this.sheetId);
  }

  get visibility(): string {
    if (!this.model.isSheetHidden()) return "Visible";
    return this.engine.getOwn("stored", this.storeKey)?.["veryHidden"] ? "VeryHidden" : "Hidden";
  }

  get protection(): SheetProtection | undefined {
    return this.engine.getOwn("protections", this.sheetId);
  }

  wholeRange(): Range {
    return new Range(this, { row: 0, column: 0, rows: maximumRows, columns: maximumColumns });
  }

  usedRange(): Range {
    return this.wholeRange().used();
  }

  columnStyle(column: number): IStyleData | null {
    const style = this.model.getColumnStyle(column);
    return (typeof style === "string" ? this.engine.workbook.getStyles().get(style) : style) ?? null;
  }

  activate(): void {
    this.engine.flush();
    if (this.engine.workbook.getActiveSheet()?.getSheetId() === this.sheetId) return;
    const params = { unitId: this.engine.unitId, subUnitId: this.sheetId };
    this.engine.commands.syncExecuteCommand("sheet.operation.set-worksheet-active", params);
  }

  rename(name: string): void {
    checkSheetName(name);
    this.workbook.requireUnprotected();
    const namesake = this.workbook.worksheetNamed(name);
    if (namesake && namesake.sheetId !== this.sheetId) throw itemAlreadyExists();
    const subUnitId = this.sheetId;
    const before = this.name;
    this.engine.set("sheet.mutation.set-worksheet-name", { subUnitId, name }, { subUnitId, name: before });
    const reference = `${quoteSheetName(name)}!`;
    rewriteFormulas(this.workbook, (formula) => renameSheetIn(formula, before, reference));
  }

  moveTo(position: number): void {
    this.workbook.requireUnprotected();
    const subUnitId = this.sheetId;
    const [from, to] = [this.position, position];
    if (!(to >= 0 && to < this.workbook.worksheets().length)) throw invalidArgument();
    const id = "sheet.mutation.set-worksheet-order";
    this.engine.set(id, { subUnitId, fromOrder: from, toOrder: to }, { subUnitId, fromOrder: to, toOrder: from });
  }

  setVisibility(visibility: string): void {
    if (!["Visible", "Hidden", "VeryHidden"].includes(visibility)) throw invalidArgument();
    this.workbook.requireUnprotected();
    const isHidden = visibility !== "Visible";
    const others = this.workbook
      .worksheets()
      .filter((sheet) => sheet.sheetId !== this.sheetId && sheet.visibility === "Visible");
    if (isHidden && !others.length)
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    if (isHidden && this.engine.workbook.getActiveSheet()?.getSheetId() === this.sheetId) others[0]!.activate();
    const subUnitId = this.sheetId;
    const wasHidden = this.model.isSheetHidden();
    this.engine.set(
      "sheet.mutation.set-worksheet-hidden",
      { subUnitId, hidden: isHidden ? 1 : 0 },
      { subUnitId, hidden: wasHidden },
    );
    const stored = this.engine.getOwn("stored", this.storeKey);
    this.engine.setOwn("stored", this.storeKey, { ...stored, veryHidden: visibility === "VeryHidden" });
  }

  setTabColour(colour: string): void {
    const subUnitId = this.sheetId;
    const before = this.model.getTabColor() ?? "";
    this.engine.set(
      "sheet.mutation.set-tab-color",
      { subUnitId, color: toHex(colour) ?? "" },
      { subUnitId, color: before },
    );
  }

  setGridlines(shown: boolean): void {
    const subUnitId = this.sheetId;
    const before = this.model.getConfig().showGridlines;
    this.engine.set(
      "sheet.mutation.toggle-gridlines",
      { subUnitId, showGridlines: shown ? 1 : 0 },
      { subUnitId, showGridlines: before },
    );
  }

  /** Refuses a change of contents when the sheet is protected and a cell of the range is locked. */
  requireUnlocked(range: Range): void {
    if (!this.protection) return;
    const { startRow, endRow, startColumn, endColumn } = range.clipped;
    if ((endRow - startRow + 1) * (endColumn - startColumn + 1) > mostCellsChecked) throw accessDenied();
    const isLocked = locksOf(range);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) if (isLocked(row, column)) throw accessDenied();
    }
  }

  /** Refuses what the protection of the sheet does not allow. */
  requireAllowed(permission: keyof SheetProtection): void {
    if (this.protection && !this.protection[permission]) throw accessDenied();
  }

  get storeKey(): string {
    return storeKeys.worksheet(this.sheetId);
  }
}

/** Excel's rules for sheet names: 1 to 31 characters, none of []:*?/\, no apostrophe at an end. */
export function checkSheetName(name: string): void {
  if (!name || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || sameName(name, "History")) {
    throw invalidArgument();
  }
}
