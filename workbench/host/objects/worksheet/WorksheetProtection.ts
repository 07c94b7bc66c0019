import type { SheetProtection } from "../../engine/OwnStores";
import { accessDenied, HostError } from "../../protocol/HostError";
import { defineMembers, HostObject } from "../HostObject";
import type { Worksheet } from "./Worksheet";

/** Excel clears the undo history when a sheet is protected: protecting is not an undoable step here either. */
export class WorksheetProtection extends HostObject {
  constructor(readonly worksheet: Worksheet) {
    super(worksheet.context, "WorksheetProtection");
  }

  protect(options: SheetProtection | null | undefined, password: string | null | undefined): void {
    if (this.worksheet.protection) throw new HostError("InvalidOperation", "The worksheet is already protected.");
    this.engine.flush();
    const protection = { ...options, ...(password ? { password } : {}) };
    this.engine.setOwnWithoutUndo("protections", this.worksheet.sheetId, protection);
  }

  unprotect(password: string | null | undefined): void {
    const { protection } = this.worksheet;
    if (!protection) return;
    if (protection.password && protection.password !== password) throw accessDenied();
    this.engine.flush();
    this.engine.setOwnWithoutUndo("protections", this.worksheet.sheetId, null);
  }
}

const refusedByDefault: SheetProtection = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

defineMembers<WorksheetProtection>("WorksheetProtection", {
  properties: {
    Protected: { get: ({ worksheet }) => !!worksheet.protection },
    Options: {
      get: ({ worksheet }) => {
        if (!worksheet.protection) return null;
        const { password: _password, ...options } = worksheet.protection;
        return { ...refusedByDefault, ...options };
      },
    },
  },
  methods: {
    Protect: (protection, options?: SheetProtection | null, password?: string | null) =>
      protection.protect(options, password),
    Unprotect: (protection, password?: string | null) => protection.unprotect(password),
  },
});
