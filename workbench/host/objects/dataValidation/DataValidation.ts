import { storeKeys } from "../../engine/storeKeys";
import type { CellValidation, EntryPrompt, ErrorAlert, ValidationRule } from "../../engine/validation";
import { validationsOf } from "../../engine/validations";
import { invalidArgument } from "../../protocol/HostError";
import { subtractRange } from "../address/subtractRange";
import { defineMembers, HostObject } from "../HostObject";
import { Range } from "../range/Range";
import { accepts } from "./accepts";

const types: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

/** Excel's limits. */
const longest = { list: 255, title: 32, message: 255 } as const;

const none = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
} as const satisfies Omit<CellValidation, "range">;

/** What a range accepts; the rules of a sheet are one list, in which no two ranges overlap. */
export class DataValidation extends HostObject {
  constructor(readonly range: Range) {
    super(range.context, "DataValidation");
  }

  /** The rules that hold somewhere in the range. */
  get held(): readonly CellValidation[] {
    const { range, engine } = this;
    return validationsOf(engine, range.sheetId).filter((one) =>
      range.overlaps(Range.fromUniver(range.worksheet, one.range)),
    );
  }

  /** The rule of the whole range; `null` when its cells differ. */
  get common(): Omit<CellValidation, "range"> | null {
    const [first, ...others] = this.held;
    if (!first) return none;
    const isWhole = others.length === 0 && Range.fromUniver(this.range.worksheet, first.range).contains(this.range);
    return isWhole ? first : null;
  }

  get type(): string {
    const { common } = this;
    if (!common) return "Inconsistent";
    const [member] = Object.keys(common.rule);
    return member ? types[member]! : "None";
  }

  change(patch: Partial<Omit<CellValidation, "range">>): void {
    const before = this.held[0] ?? none;
    this.replace([{ ...before, ...patch, range: this.range.univerBox }]);
  }

  clear(): void {
    if (this.held.length) this.replace([]);
  }

  /** Whether every cell holds what it accepts. */
  get isValid(): boolean {
    const { range, engine } = this;
    const { reader } = range;
    const { startRow, endRow, startColumn, endColumn } = range.clipped;
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        if (!accepts(engine, range.sheetId, row, column, reader.value(row, column))) return false;
    return true;
  }

  private replace(added: readonly CellValidation[]): void {
    const { range, engine } = this;
    range.worksheet.requireUnlocked(range);
    const rest = validationsOf(engine, range.sheetId).flatMap((one) =>
      subtractRange(one.range, range.univerBox).map((piece) => ({ ...one, range: piece })),
    );
    const rules = [...rest, ...added];
    engine.setOwn("stored", storeKeys.validations(range.sheetId), rules.length ? { rules } : null);
  }
}

function checkRule(rule: ValidationRule): ValidationRule {
  const members = Object.keys(rule);
  if (members.length !== 1 || !types[members[0]!]) throw invalidArgument();
  const source = rule.list?.source;
  const isTooLong = typeof source === "string" && !source.startsWith("=") && source.length > longest.list;
  if (rule.list && (typeof source !== "string" || source === "" || isTooLong)) throw invalidArgument();
  return rule;
}

function checkTexts<Texts extends ErrorAlert | EntryPrompt>(texts: Texts): Texts {
  if (texts.title.length > longest.title || texts.message.length > longest.message) throw invalidArgument();
  return texts;
}

defineMembers<DataValidation>("DataValidation", {
  properties: {
    Type: { get: ({ type }) => type },
    Rule: {
      get: ({ common }) => common?.rule ?? {},
      set: (validation, rule: ValidationRule) => validation.change({ rule: checkRule(rule) }),
    },
    ErrorAlert: {
      get: ({ common }) => (common ?? none).errorAlert,
      set: (validation, errorAlert: ErrorAlert) => validation.change({ errorAlert: checkTexts(errorAlert) }),
    },
    Prompt: {
      get: ({ common }) => (common ?? none).prompt,
      set: (validation, prompt: EntryPrompt) => validation.change({ prompt: checkTexts(prompt) }),
    },
    IgnoreBlanks: {
      get: ({ common }) => (common ?? none).ignoreBlanks,
      set: (validation, ignoreBlanks: boolean) => validation.change({ ignoreBlanks }),
    },
    Valid: { get: ({ isValid }) => isValid },
  },
  methods: { Clear: (validation) => validation.clear() },
});
