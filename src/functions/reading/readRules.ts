import { ruleMetricPhrases, ruleMetricWords } from "../../i18n/ruleWords";
import type { Cell } from "../../portfolio/orders/cell";
import { Problem } from "../../portfolio/problem";
import { checkRules } from "../../portfolio/segmentation/rules/checkRules";
import {
  ruleMetrics,
  type CustomerRule,
  type CustomerRules,
  type RuleCondition,
  type RuleMetric,
} from "../../portfolio/segmentation/rules/customerRule";
import type { Argument } from "./argument";
import { isEmptyCell } from "./isEmptyCell";
import { isOmitted } from "./isOmitted";
import { numberReader } from "./numberReader";

const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f\u2019']/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** Every name of every metric, in both languages, and its key. */
const metricOf = new Map<string, RuleMetric>(
  ruleMetrics.flatMap((metric) =>
    [metric, ...ruleMetricPhrases[metric], ...ruleMetricWords[metric]].map((name) => [plain(name), metric] as const),
  ),
);

/** The metric that a header or a condition names, in either language; `null` for any other text. */
export const namedMetric = (cell: Cell | undefined): RuleMetric | null =>
  typeof cell === "string" ? (metricOf.get(plain(cell)) ?? null) : null;

const operators: Readonly<Record<string, RuleCondition["operator"]>> = {
  "\u2265": "atLeast",
  ">=": "atLeast",
  "<": "below",
};

/** The rows of an argument; a cell alone is a row of one. */
export const rowsOf = (argument: Argument): readonly (readonly Cell[])[] =>
  isOmitted(argument)
    ? []
    : Array.isArray(argument)
      ? (argument as readonly (readonly Cell[])[])
      : [[argument as Cell]];

/** The roles play no part in cells: all categories have the same. */
const role = "steady";

/**
 * Reads rules from cells: a row per rule with its label, then metric, operator (≥, >= or <) and value of each condition; the
 * last row is the label of everybody else alone. Rows that are blank are skipped.
 *
 * @throws Problem `ruleRowInvalid` {argument, row} for a condition that cannot be read, `nothingToRead` {argument}, and those
 *   of `checkRules` with the row.
 */
export function readRules(argument: Argument): CustomerRules {
  const rows = rowsOf(argument)
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !cells.every(isEmptyCell));
  const place = (index: number) => ({ argument: "rules", row: rows[index]?.row ?? rows.length });
  if (rows.length === 0) throw new Problem("nothingToRead", { argument: "rules" });
  const read = rows.map(({ cells, row }): CustomerRule => {
    const conditions: RuleCondition[] = [];
    for (let at = 1; at < cells.length; at += 3) {
      const [name, sign, limit] = cells.slice(at, at + 3);
      if ([name, sign, limit].every(isEmptyCell)) continue;
      const metric = namedMetric(name);
      const operator = operators[String(sign).trim()];
      const value = isEmptyCell(limit) ? null : numberReader([limit!])(limit!);
      if (metric === null || operator === undefined || value === null) {
        throw new Problem("ruleRowInvalid", { argument: "rules", row });
      }
      conditions.push({ metric, operator, value });
    }
    return { label: isEmptyCell(cells[0]) ? "" : String(cells[0]), role, conditions };
  });
  const last = read.at(-1)!;
  const isRest = last.conditions.length === 0;
  const rules: CustomerRules = {
    rules: isRest ? read.slice(0, -1) : read,
    otherwise: isRest ? { label: last.label, role } : null,
  };
  const [fault] = checkRules(rules);
  if (fault) throw new Problem(fault.code, "rule" in fault ? place(fault.rule) : place(rows.length - 1));
  return rules;
}
