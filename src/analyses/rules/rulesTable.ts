import { ruleWords } from "../../i18n/ruleWords";
import { translate } from "../../i18n/translate";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveTable, type LiveColumn } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import type { RuleLimit } from "./ruleLimits";
import { conditionText, labelOf, ruleReasons } from "../../i18n/describeRules";
import { conditionFormula, reasonFormula } from "./ruleFormulas";

/** Key of the column of one condition. */
const conditionKey = (index: number): string => `condition${index + 1}`;

/**
 * The rules in words, one row each and everybody else last: their conditions follow the cells of the limits, and the reasons
 * of customers follow them.
 */
export function rulesTable(
  input: AnalysisInput,
  classified: ClassifiedCustomers,
  limits: readonly RuleLimit[],
  row: number,
  column: number,
): ReportTable {
  const say = speakerOf(ruleWords, input.language);
  const { rules, roles } = classified;
  const lines = [...rules.rules.map((_, rule) => limits.filter((limit) => limit.rule === rule)), []];
  const most = Math.max(...lines.map((line) => line.length));
  const columns: LiveColumn[] = [
    { key: "rule", header: say("rule"), kind: "count", width: 7, values: lines.map((_, rule) => rule + 1) },
    {
      key: "category",
      header: say("category"),
      kind: "segment",
      width: 24,
      values: lines.map((_, rule) => labelOf(rules, rule)),
      roles,
    },
    {
      key: "reason",
      header: say("reads"),
      kind: "text",
      width: 60,
      values: ruleReasons(input, rules),
      formula: (cells) =>
        lines[cells.index]!.length === 0
          ? `=${cells("category")}&"${translate(input.language, ruleWords.otherwise, { label: "" })}"`
          : reasonFormula(
              input,
              cells("category"),
              lines[cells.index]!.map((_, index) => cells(conditionKey(index))),
            ),
    },
    ...Array.from({ length: most }, (_, index): LiveColumn => ({
      key: conditionKey(index),
      header: say("condition", { n: index + 1 }),
      kind: "text",
      values: lines.map((line) => (line[index] ? conditionText(input, line[index]) : "")),
      formula: (cells) => {
        const limit = lines[cells.index]![index];
        return limit ? conditionFormula(input, limit, limit.name) : '=""';
      },
    })),
  ];
  return liveTable({
    key: "rules",
    tableName: null,
    caption: say("rulesCaption"),
    row,
    column,
    columns,
    live: input.writeLive,
  });
}
