import type { ISetDefinedNameMutationParam } from "@univerjs/engine-formula";
import { itemNotFound } from "../../protocol/HostError";
import { parseAddress } from "../address/parseAddress";
import { splitSheetReference } from "../address/sheetReference";
import { defineMembers, HostObject } from "../HostObject";
import { Range } from "../range/Range";
import type { Workbook } from "../workbook/Workbook";
import { Worksheet } from "../worksheet/Worksheet";

/** What Univer calls the scope of a name that the whole workbook sees. */
export const workbookScope = "AllDefaultWorkbook";

export class NamedItem extends HostObject {
  constructor(
    readonly workbook: Workbook,
    readonly nameId: string,
  ) {
    super(workbook.context, "NamedItem");
  }

  get model(): ISetDefinedNameMutationParam {
    const model = this.engine.definedNames.getValueById(this.engine.unitId, this.nameId);
    if (!model) throw itemNotFound();
    return model as ISetDefinedNameMutationParam;
  }

  get name(): string {
    return this.model.name;
  }

  get formula(): string {
    return `=${this.model.formulaOrRefString.replace(/^=/, "")}`;
  }

  /** The cells it refers to, null when it is a constant or a formula. */
  get reference(): Range | null {
    const { sheetName, rest } = splitSheetReference(this.model.formulaOrRefString);
    const box = parseAddress(rest);
    const sheet = sheetName === null ? this.workbook.activeWorksheet() : this.workbook.worksheetNamed(sheetName);
    return box && sheet ? new Range(sheet, box) : null;
  }

  get scopeSheet(): Worksheet | null {
    const scope = this.model.localSheetId || workbookScope;
    return scope === workbookScope ? null : new Worksheet(this.workbook, scope);
  }

  /** The constant's value; for cells the reference, as Excel answers. */
  get value(): unknown {
    const text = this.formula.slice(1);
    if (this.reference) return text;
    const quoted = /^"(.*)"$/.exec(text);
    if (quoted) return quoted[1]!.replaceAll('""', '"');
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  get type(): string {
    if (this.reference) return "Range";
    const { value } = this;
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return "String";
  }

  range(): Range {
    const { reference } = this;
    if (!reference) throw itemNotFound();
    return reference;
  }

  change(patch: Partial<ISetDefinedNameMutationParam>): void {
    const before = { ...this.model };
    this.engine.set("formula.mutation.set-defined-name", { ...before, ...patch }, before);
  }

  delete(): void {
    const before = { ...this.model };
    const inverse = "formula.mutation.set-defined-name";
    this.engine.set("formula.mutation.remove-defined-name", before, before, inverse);
  }
}

defineMembers<NamedItem>("NamedItem", {
  properties: {
    _Id: { get: (item) => item.name },
    Name: { get: (item) => item.name },
    Type: { get: (item) => item.type },
    Value: { get: (item) => item.value },
    Formula: {
      get: (item) => item.formula,
      set: (item, formula: string) => item.change({ formulaOrRefString: formula.replace(/^=/, "") }),
    },
    Comment: {
      get: (item) => item.model.comment ?? "",
      set: (item, comment: string) => item.change({ comment }),
    },
    Visible: {
      get: (item) => !item.model.hidden,
      set: (item, visible: boolean) => item.change({ hidden: !visible }),
    },
    Scope: { get: (item) => (item.scopeSheet ? "Worksheet" : "Workbook") },
  },
  navigations: {
    Worksheet: (item) => {
      if (!item.scopeSheet) throw itemNotFound();
      return item.scopeSheet;
    },
    WorksheetOrNullObject: (item) => item.scopeSheet,
  },
  methods: {
    GetRange: (item) => item.range(),
    Delete: (item) => item.delete(),
  },
});
