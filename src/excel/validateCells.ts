import type { ParameterRule } from "../report/parameter";

/** Excel's own limits. */
const longest = { title: 32, message: 255 } as const;
/** Smaller and larger numbers than anybody types. */
const anyNumber = 1e15;

/** What a cell accepts, where a list stands in cells the address of those. */
interface AcceptedEntries {
  readonly rule: ParameterRule;
  /** `=…` reference to the cells a list is read from; `null` when the rule carries it. */
  readonly listCells: string | null;
  /** What the cell is, and what is said when something else is typed. */
  readonly label: string;
  readonly refusal: string;
}

function bounds(rule: Exclude<ParameterRule, { kind: "list" }>): Excel.BasicDataValidation {
  const bound = (value: number): string => `=${value}`;
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined)
    return { operator: "Between", formula1: bound(minimum), formula2: bound(maximum) };
  if (maximum !== undefined) return { operator: "LessThanOrEqualTo", formula1: bound(maximum) };
  const lowest = rule.kind === "date" ? 1 : -anyNumber;
  return { operator: "GreaterThanOrEqualTo", formula1: bound(minimum ?? lowest) };
}

function excelRule({ rule, listCells }: AcceptedEntries): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listCells ?? rule.choices.join(",") } };
    case "number":
      return { decimal: bounds(rule) };
    case "whole":
      return { wholeNumber: bounds(rule) };
    case "date":
      return { date: bounds(rule) as Excel.DateTimeDataValidation };
  }
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** Queues the rule that makes Excel refuse what cells do not accept, and say what they need. */
export function validateCells(range: Excel.Range, accepted: AcceptedEntries): void {
  range.dataValidation.rule = excelRule(accepted);
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: cut(accepted.label, longest.title),
    message: cut(accepted.refusal, longest.message),
  };
}
