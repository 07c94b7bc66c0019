import { storeKeys } from "../../engine/storeKeys";
import { accessDenied, HostError } from "../../protocol/HostError";
import { defineMembers, HostObject } from "../HostObject";
import type { Workbook } from "./Workbook";

/** Protection of the workbook's structure: no sheet is added, renamed, moved or deleted meanwhile. */
export class WorkbookProtection extends HostObject {
  constructor(workbook: Workbook) {
    super(workbook.context, "WorkbookProtection");
  }

  get current(): Readonly<Record<string, unknown>> | undefined {
    return this.engine.getOwn("stored", storeKeys.workbookProtection);
  }
}

defineMembers<WorkbookProtection>("WorkbookProtection", {
  properties: { Protected: { get: (protection) => !!protection.current } },
  methods: {
    Protect: (protection, password?: string | null) => {
      if (protection.current) throw new HostError("InvalidOperation", "The workbook is already protected.");
      protection.engine.setOwnWithoutUndo("stored", storeKeys.workbookProtection, { password: password ?? "" });
    },
    Unprotect: (protection, password?: string | null) => {
      const wanted = protection.current?.["password"];
      if (wanted && wanted !== password) throw accessDenied();
      protection.engine.setOwnWithoutUndo("stored", storeKeys.workbookProtection, null);
    },
  },
});
