import { ruleWords } from "../../i18n/ruleWords";
import type { MetricChange } from "../../portfolio/segmentation/rules/applyRules";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { textInFormula } from "../shared/textInFormula";
import type { ClassifiedCustomers } from "./classifyByRules";
import type { DistancePlace } from "./distancePlace";
import { distanceUnit } from "./distanceUnit";
import type { RuleLimit } from "./ruleLimits";

/**
 * The distance columns of the table of customers: the change of one metric that leads up and the one after which the rule in
 * force no longer applies, in the unit of that metric, with the metric beside. Their formulas read the workings.
 */
export function ruleDistances(
  input: AnalysisInput,
  { applied, order, used }: ClassifiedCustomers,
  limits: readonly RuleLimit[],
  place: DistancePlace,
): LiveColumn[] {
  const say = speakerOf(ruleWords, input.language);
  const ups = order.map((customer) => applied.up(customer));
  const downs = order.map((customer) => applied.down(customer));
  const change = (found: MetricChange | null): ReportCell =>
    found ? roundTo(found.change * distanceUnit(input, found.metric).factor, 2) : "";
  const metric = (found: MetricChange | null): ReportCell => (found ? distanceUnit(input, found.metric).label : "");
  const labels = used.map((name) => textInFormula(distanceUnit(input, name).label)).join(",");
  const signs = limits.map(({ operator }) => (operator === "below" ? 1 : -1)).join(",");
  const positions = limits.map((limit) => used.indexOf(limit.metric) + 1).join(",");
  const [lastRule, lastLimit] = [place.ofRule.length - 1, limits.length - 1];
  const across = (cell: (row: number, index: number) => string, row: number, last: number): string =>
    `${cell(row, 0)}:${cell(row, last)}`;
  return [
    {
      key: "toUp",
      header: say("toUp"),
      kind: "signed",
      values: ups.map(change),
      formula: ({ index }) => {
        const code = place.nearest(index);
        const smallest = `MINIFS(${across(place.gap, index, lastRule)},${across(place.code, index, lastRule)},${code})`;
        return `=IF(${code}="","",IF(MOD(${code},2)=0,1,-1)*${smallest})`;
      },
    },
    {
      key: "toUpMetric",
      header: say("toUpMetric"),
      kind: "text",
      width: 24,
      values: ups.map(metric),
      formula: ({ index }) => `=IF(${place.nearest(index)}="","",CHOOSE(INT(${place.nearest(index)}/2),${labels}))`,
    },
    {
      key: "toDown",
      header: say("toDown"),
      kind: "signed",
      values: downs.map(change),
      formula: ({ index }) => {
        const limit = place.closest(index);
        const room = `INDEX(${across(place.room, index, lastLimit)},1,${limit})`;
        return `=IF(${limit}="","",CHOOSE(${limit},${signs})*${room})`;
      },
    },
    {
      key: "toDownMetric",
      header: say("toDownMetric"),
      kind: "text",
      width: 24,
      values: downs.map(metric),
      formula: ({ index }) =>
        `=IF(${place.closest(index)}="","",CHOOSE(CHOOSE(${place.closest(index)},${positions}),${labels}))`,
    },
  ];
}
