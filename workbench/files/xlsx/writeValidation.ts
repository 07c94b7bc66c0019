import type { Worksheet } from "@cj-tech-master/excelts";
import type { CellValidation, LimitRule, ValidationRule } from "../../host/engine/validation";
import { rangeReference } from "../cellReference";

type FileValidation = Parameters<Worksheet["dataValidations"]["add"]>[1];

const types = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  // The library has no times: as numbers they mean the same.
  time: "decimal",
  textLength: "textLength",
} as const;

const operators: Readonly<Record<string, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

const firstUnixDay = 25_569;
const millisecondsPerDay = 86_400_000;

const withoutSign = (formula: string | number): string => String(formula).replace(/^=/, "");

function writeLimits(type: keyof typeof types, { operator = "Between", formula1, formula2 }: LimitRule): object {
  const texts = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(withoutSign);
  // The library writes limits of dates from dates alone; a reference limits a day as it does a number.
  const areDays = type === "date" && texts.every((text) => Number.isFinite(Number(text)));
  return {
    type: type === "date" && !areDays ? "decimal" : types[type],
    operator: operators[operator],
    formulae: areDays ? texts.map((text) => new Date((Number(text) - firstUnixDay) * millisecondsPerDay)) : texts,
  };
}

function writeRule(rule: ValidationRule): object {
  if (rule.list) {
    const { source } = rule.list;
    const formula = source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    return { type: "list", formulae: [formula] };
  }
  if (rule.custom) return { type: "custom", formulae: [withoutSign(rule.custom.formula)] };
  for (const type of Object.keys(types) as (keyof typeof types)[]) {
    const limits = rule[type];
    if (limits) return writeLimits(type, limits);
  }
  return { type: "any" };
}

/** What the cells of a sheet accept, in the file's terms. */
export function writeValidations(worksheet: Worksheet, validations: readonly CellValidation[]): void {
  for (const { range, rule, ignoreBlanks, errorAlert, prompt } of validations) {
    const reference = rangeReference(range);
    const key = reference.includes(":") ? `range:${reference}` : reference;
    worksheet.dataValidations.add(key, {
      ...writeRule(rule),
      allowBlank: ignoreBlanks,
      showErrorMessage: errorAlert.showAlert,
      errorStyle: errorAlert.style.toLowerCase(),
      ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
      ...(errorAlert.message ? { error: errorAlert.message } : {}),
      showInputMessage: prompt.showPrompt,
      ...(prompt.title ? { promptTitle: prompt.title } : {}),
      ...(prompt.message ? { prompt: prompt.message } : {}),
    } as FileValidation);
  }
}
