import { scoreClassOf, scoreClasses } from "../../portfolio/segmentation/scoreClass";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportColumn } from "../../report/reportTable";
import { rfmWords } from "../../i18n/rfmWords";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import type { RfmNames } from "./rfmNames";
import type { SegmentedCustomers } from "./segmentCustomers";

/** The named cells that scores read. */
export type ScoreNames = Pick<
  RfmNames,
  "levels" | "weightRecency" | "weightFrequency" | "weightMonetary" | "limitsRecency" | "limitsOrders" | "limitsAmount"
>;

type Axis = "r" | "f" | "m";

const bandRoles = {
  veryHigh: { role: "strong", strength: 1 },
  high: { role: "steady", strength: 1 },
  medium: { role: "rising", strength: 1 },
  low: { role: "asleep", strength: 0.65 },
  veryLow: { role: "asleep", strength: 1 },
} as const;

/** Mid-rank: (customers below + half of those equal) ÷ customers, cut into equal levels; `within` counts those of one group only. */
const midRank = (levels: string, all: string, own: string, better: "<" | ">", within = ""): string => {
  const count = within ? `COUNTIFS(${within}` : "COUNTIF(";
  const among = within ? `${count})` : `COUNT(${all})`;
  const comma = within ? "," : "";
  const rank = `${count}${comma}${all},"${better}"&${own})+${count}${comma}${all},${own})/2`;
  return `=MIN(${levels},1+INT((${rank})*${levels}/${among}))`;
};

/** The formula of one score, whatever the scoring but NTILE, which follows the order of the rows. */
function scoreFormula(axis: Axis, { settings }: SegmentedCustomers, names: ScoreNames): (cells: RowCells) => string {
  const { measure, scoring } = settings;
  const key = { r: "recencyDays", f: "orders", m: measure }[axis];
  const limits = { r: names.limitsRecency, f: names.limitsOrders, m: names.limitsAmount }[axis];
  const better = axis === "r" ? ">" : "<";
  const groups = { r: [], f: ["r"], m: ["r", "f"] }[axis];
  return (cells) => {
    const own = cells(key);
    if (scoring === "quantile") return `=1+COUNTIF(${limits},"${better}"&${own})`;
    if (scoring === "thresholds") return `=1+COUNTIF(${limits},"${better}="&${own})`;
    const within = scoring === "nested" ? groups.map((group) => `${cells.all(group)},${cells(group)}`).join(",") : "";
    return midRank(names.levels, cells.all(key), own, better, within);
  };
}

/**
 * The scores of each customer, the weighted score and its class. Needs the columns `recencyDays`, `orders` and the one of the
 * measure beside them.
 */
export function scoreColumns(input: AnalysisInput, segmented: SegmentedCustomers, names: ScoreNames): LiveColumn[] {
  const say = speaker(input.language);
  const sayRfm = speakerOf(rfmWords, input.language);
  const { rfm, order } = segmented;
  const scores = (axis: Axis, header: string): LiveColumn => ({
    key: axis,
    header,
    kind: "score",
    values: order.map((customer) => rfm[axis][customer]!),
    formula: scoreFormula(axis, segmented, names),
  });
  const [wr, wf, wm] = [names.weightRecency, names.weightFrequency, names.weightMonetary];
  const word = (band: number): string => sayRfm(scoreClasses[band]!);
  const roles: NonNullable<ReportColumn["roles"]> = Object.fromEntries(
    scoreClasses.map((key, band) => [word(band), bandRoles[key]]),
  );
  return [
    scores("r", say("recencyScore")),
    scores("f", say("frequencyScore")),
    scores("m", say("monetaryScore")),
    {
      key: "score",
      header: say("score"),
      kind: "score",
      width: 13,
      values: order.map((customer) => roundTo(rfm.score[customer]!, 2)),
      formula: (cells) =>
        `=IF(${wr}+${wf}+${wm}=0,"",ROUND(((${wr}*${cells("r")}+${wf}*${cells("f")}+${wm}*${cells("m")})` +
        `/(${wr}+${wf}+${wm})-1)/(${names.levels}-1)*100,2))`,
    },
    {
      key: "scoreClass",
      header: sayRfm("scoreClass"),
      kind: "segment",
      width: 11,
      values: order.map((customer) => word(scoreClassOf(rfm.score[customer]!))),
      formula: (cells) =>
        `=IF(${cells("score")}="","",IF(${cells("score")}>=80,"${word(4)}",IF(${cells("score")}>=60,"${word(3)}",` +
        `IF(${cells("score")}>=40,"${word(2)}",IF(${cells("score")}>=20,"${word(1)}","${word(0)}")))))`,
      roles,
    },
  ];
}
