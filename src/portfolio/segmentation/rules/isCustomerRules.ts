import { roles } from "../../role";
import { ruleMetrics, type CustomerRules } from "./customerRule";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isOneOf = (list: readonly string[], value: unknown): boolean => list.some((entry) => entry === value);

const isCategory = (value: unknown): boolean =>
  isRecord(value) && typeof value.label === "string" && isOneOf(roles, value.role);

const isCondition = (value: unknown): boolean =>
  isRecord(value) &&
  isOneOf(ruleMetrics, value.metric) &&
  isOneOf(["atLeast", "below"], value.operator) &&
  typeof value.value === "number";

/** Whether something read back from a workbook or a file has the shape of rules; `checkRules` says whether they can be used. */
export const isCustomerRules = (value: unknown): value is CustomerRules =>
  isRecord(value) &&
  Array.isArray(value.rules) &&
  value.rules.every(
    (rule) =>
      isCategory(rule) &&
      Array.isArray((rule as { conditions?: unknown }).conditions) &&
      (rule as { conditions: unknown[] }).conditions.every(isCondition),
  ) &&
  (value.otherwise === null || isCategory(value.otherwise));
