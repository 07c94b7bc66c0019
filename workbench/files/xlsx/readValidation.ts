import type { DataValidation } from "hucre";
import type { CellValidation, ValidationRule } from "../../host/engine/validation";
import { parseReference } from "../cellReference";

const members: Readonly<Record<string, "wholeNumber" | "decimal" | "date" | "time" | "textLength">> = {
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

const operators: Readonly<Record<string, string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const styles: Readonly<Record<string, string>> = { stop: "Stop", warning: "Warning", information: "Information" };

function readRule({ type, operator = "between", formula1, formula2, values }: DataValidation): ValidationRule | null {
  if (type === "list") {
    const written = values?.join(",") ?? /^"(.*)"$/s.exec(formula1 ?? "")?.[1];
    const source = written?.replaceAll('""', '"') ?? (formula1 ? `=${formula1}` : "");
    return source ? { list: { inCellDropDown: true, source } } : null;
  }
  if (formula1 === undefined) return null;
  if (type === "custom") return { custom: { formula: `=${formula1}` } };
  const member = members[type];
  const second = formula2 === undefined ? {} : { formula2: `=${formula2}` };
  return member ? { [member]: { operator: operators[operator], formula1: `=${formula1}`, ...second } } : null;
}

/** What the cells of a range accept, from a file: one entry for each of its areas; none for a rule that limits nothing. */
export function readValidation(validation: DataValidation): CellValidation[] {
  const rule = readRule(validation);
  if (!rule) return [];
  const { range, allowBlank = false, showErrorMessage = false, showInputMessage = false } = validation;
  return range.split(/\s+/).flatMap((text) => {
    const area = parseReference(text)?.range;
    if (!area) return [];
    return {
      range: area,
      rule,
      ignoreBlanks: allowBlank,
      errorAlert: {
        showAlert: showErrorMessage,
        style: styles[validation.errorStyle ?? "stop"]!,
        title: validation.errorTitle ?? "",
        message: validation.errorMessage ?? "",
      },
      prompt: {
        showPrompt: showInputMessage,
        title: validation.inputTitle ?? "",
        message: validation.inputMessage ?? "",
      },
    };
  });
}
