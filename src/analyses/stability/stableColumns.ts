import type { AnalysisInput } from "../analysis";
import { stabilityWords } from "../../i18n/stabilityWords";
import { averageBasketColumn } from "../rfm/averageBasketColumn";
import { scoreColumns, type ScoreNames } from "../rfm/scoreColumns";
import type { CustomerColumns } from "../shared/customerColumns";
import type { LiveColumn } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { topTolerance } from "../../portfolio/segmentation/weightStability";
import { outsideClass, scoreOf } from "./scenarioTable";
import type { StableCustomers } from "./stableCustomers";

/** Where formulas of the customers find the scenarios. */
export interface ScenarioCells {
  /** Ranges of the weights of all scenarios. */
  readonly weights: readonly [string, string, string];
  /** The score from which the best tenth begins with the weights as they are. */
  readonly topFrom: string;
}

/** One row per customer: the figures, the scores, and how often its class changes. */
export function stableColumns(
  input: AnalysisInput,
  { segmented, stability }: StableCustomers,
  figures: CustomerColumns,
  names: ScoreNames,
  scenarios: ScenarioCells,
): LiveColumn[] {
  const say = speakerOf(stabilityWords, input.language);
  const { order, settings } = segmented;
  const ranks = new Int32Array(segmented.customers.count);
  [...order]
    .sort((a, b) => stability.changes[b]! - stability.changes[a]!)
    .forEach((customer, index) => (ranks[customer] = index + 1));
  const own = [names.weightRecency, names.weightFrequency, names.weightMonetary] as const;
  return [
    figures.customer(),
    figures.lastOrder(),
    figures.recencyDays(),
    figures.orders(),
    figures.revenue(),
    ...(settings.measure === "margin" ? [{ ...figures.margin(), dataBar: false }] : []),
    ...(settings.measure === "averageBasket" ? [averageBasketColumn(input, segmented)] : []),
    ...scoreColumns(input, segmented, names),
    {
      key: "band",
      header: say("band"),
      kind: "count",
      width: 13,
      values: order.map((customer) => stability.classes[customer]! + 1),
      formula: (cells) =>
        `=IF(NOT(ISNUMBER(${cells("score")})),"",1+(${cells("score")}>=20)+(${cells("score")}>=40)+(${cells("score")}>=60)+(${cells("score")}>=80))`,
    },
    {
      key: "top",
      header: say("top"),
      kind: "text",
      width: 10,
      values: order.map((customer) => (stability.top[customer] ? say("yes") : "")),
      formula: (cells) => {
        const score = scoreOf(own, [cells("r"), cells("f"), cells("m")], names.levels);
        return `=IF(NOT(ISNUMBER(${cells("score")})),"",IF(${score}>=${scenarios.topFrom}-${String(topTolerance).toUpperCase()},"${say("yes")}",""))`;
      },
    },
    {
      key: "changes",
      header: say("changes"),
      kind: "count",
      width: 13,
      values: order.map((customer) => stability.changes[customer]!),
      formula: (cells) => {
        const score = scoreOf(scenarios.weights, [cells("r"), cells("f"), cells("m")], names.levels);
        return `=IF(NOT(ISNUMBER(${cells("score")})),"",SUMPRODUCT(${outsideClass(score, cells("band"))}))`;
      },
    },
    {
      key: "sensitivity",
      header: say("sensitivity"),
      kind: "count",
      width: 13,
      values: order.map((customer) => ranks[customer]!),
      formula: (cells) =>
        `=IF(NOT(ISNUMBER(${cells("changes")})),"",COUNTIF(${cells.all("changes")},">"&${cells("changes")})+COUNTIF(${cells.above("changes")},${cells("changes")}))`,
    },
  ];
}
