import { invalidArgument, itemAlreadyExists } from "../../protocol/HostError";
import { HostCollection, sameName } from "../HostCollection";
import { defineMembers } from "../HostObject";
import { newId } from "../newId";
import { Range } from "../range/Range";
import type { Workbook } from "../workbook/Workbook";
import type { Worksheet } from "../worksheet/Worksheet";
import { NamedItem, workbookScope } from "./NamedItem";

/** Letters, digits, points and underscores, starting with a letter, and not readable as a cell. */
const validName = /^(?![A-Za-z]{1,3}\d{1,7}$)(?![RrCc]$)[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;

/** The names of the workbook, or those of one sheet. */
export class Names extends HostCollection<NamedItem> {
  constructor(
    readonly workbook: Workbook,
    readonly worksheet: Worksheet | null,
  ) {
    super(workbook.context, "NamedItemCollection");
  }

  private get scope(): string {
    return this.worksheet?.sheetId ?? workbookScope;
  }

  items(): readonly NamedItem[] {
    const names = Object.values(this.engine.definedNames.getDefinedNameMap(this.engine.unitId) ?? {});
    return names
      .filter((name) => (name.localSheetId || workbookScope) === this.scope)
      .map((name) => new NamedItem(this.workbook, name.id));
  }

  protected isNamed(item: NamedItem, key: string): boolean {
    return sameName(item.name, key);
  }

  add(name: string, reference: unknown, comment = ""): NamedItem {
    if (!validName.test(name)) throw invalidArgument();
    if (this.items().some((item) => sameName(item.name, name))) throw itemAlreadyExists();
    const id = newId();
    const formulaOrRefString = reference instanceof Range ? reference.fixedAddress : formulaText(reference);
    const params = { id, name, formulaOrRefString, comment, localSheetId: this.scope };
    this.engine.set("formula.mutation.set-defined-name", params, params, "formula.mutation.remove-defined-name");
    return new NamedItem(this.workbook, id);
  }
}

/** Constants are formulas too: 0.19 is kept as "=0.19". Univer writes references without the sign. */
function formulaText(formula: unknown): string {
  const text = String(formula);
  if (!text) throw invalidArgument();
  return text.startsWith("=") && /!/.test(text) && !/[()+*/,]/.test(text.replace(/'[^']*'/g, ""))
    ? text.slice(1)
    : text.startsWith("=")
      ? text
      : `=${text}`;
}

defineMembers<Names>("NamedItemCollection", {
  methods: {
    Add: (names, name: string, reference: unknown, comment?: string | null) =>
      names.add(name, reference, comment ?? ""),
    AddFormulaLocal: (names, name: string, formula: string, comment?: string | null) =>
      names.add(name, formula, comment ?? ""),
  },
});
