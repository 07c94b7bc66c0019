import { ruleWords } from "../../i18n/ruleWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { ClassifiedCustomers } from "./classifyByRules";
import type { DistancePlace } from "./distancePlace";
import { distanceUnit } from "./distanceUnit";
import type { RuleLimit } from "./ruleLimits";

/** Told distances have cents, days and hundredths of a point. */
const decimals = 2;
/** Shares of limits, so that equal ones are equal whatever their units. */
const shareDecimals = 9;

/** What one customer has to spare of each limit, in told units; negative: missing; `""` where the metric is not known. */
type Rooms = readonly (number | "")[];

/**
 * The workings that distances of a live report are computed by, right of all: per limit how much each customer has to spare
 * (negative: is missing), in its unit and as a share of the limit; per rule above the category what is missing where one
 * condition alone is, and on which metric (a code: odd where it has to fall).
 *
 * @param table Cells of the table of customers, by row.
 */
export function distanceWorkings(
  input: AnalysisInput,
  { applied, order, firstRule, metrics, used }: ClassifiedCustomers,
  limits: readonly RuleLimit[],
  place: DistancePlace,
  table: (row: number) => RowCells,
): ReportTable {
  const say = speakerOf(ruleWords, input.language);
  const { ofRule } = place;
  const units = limits.map(({ metric }) => distanceUnit(input, metric));
  const codes = limits.map(({ metric, operator }) => 2 * (used.indexOf(metric) + 1) + (operator === "below" ? 1 : 0));
  const rooms: Rooms[] = order.map((customer) =>
    limits.map(({ metric, operator, value: limit }, index) => {
      const value = metrics.columns[metric][customer]!;
      const { factor, step } = units[index]!;
      if (Number.isNaN(value)) return "";
      const taken = value >= limit ? step : 0;
      return roundTo(factor * (value - limit) + taken, decimals) * (operator === "below" ? -1 : 1) || 0;
    }),
  );
  const shareOf = (room: number | "", index: number): ReportCell =>
    room === ""
      ? ""
      : roundTo(
          Math.abs(room) / Math.max(units[index]!.step, Math.abs(units[index]!.factor * limits[index]!.value)),
          shareDecimals,
        );
  const first = order.map((customer) => firstRule[applied.rule[customer]!]! + 1);
  /** Position of the only limit of a rule that a customer misses, −1 where none or several are. */
  const missing = (row: number, rule: number): number => {
    const { from, size } = ofRule[rule]!;
    const ofThis = rooms[row]!.slice(from, from + size);
    const lacking = ofThis.filter((room) => room !== "" && room < 0);
    if (first[row]! <= rule + 1 || ofThis.includes("") || lacking.length !== 1) return -1;
    return from + ofThis.findIndex((room) => room !== "" && room < 0);
  };
  const nearest = order.map((_, row) => {
    for (let rule = ofRule.length - 1; rule >= 0; rule--) {
      const limit = missing(row, rule);
      if (limit >= 0) return codes[limit]!;
    }
    return "";
  });
  const closest = order.map((customer, row) => {
    const run = ofRule[applied.rule[customer]!];
    if (!run) return "";
    const shares = rooms[row]!.map(shareOf).slice(run.from, run.from + run.size) as number[];
    return run.from + 1 + shares.indexOf(Math.min(...shares));
  });
  const across = (cell: (row: number, limit: number) => string, row: number, rule: number): string => {
    const { from, size } = ofRule[rule]!;
    return `${cell(row, from)}:${cell(row, from + size - 1)}`;
  };
  const column = (
    key: string,
    header: string,
    values: readonly ReportCell[],
    formula: (row: number) => string,
  ): LiveColumn => ({ key, header, kind: "decimal", values, formula: ({ index }) => formula(index) });

  const columns: LiveColumn[] = [
    ...limits.map(({ metric, operator, name }, limit) => {
      const { factor, step } = units[limit]!;
      return column(
        `room${limit + 1}`,
        say("room", { n: limit + 1 }),
        rooms.map((row) => row[limit]!),
        (row) => {
          const value = table(row)(metric);
          const away = `ROUND(${factor}*(${value}-${name})+IF(${value}>=${name},${step},0),${decimals})`;
          return `=IF(ISNUMBER(${value}),${operator === "below" ? "-" : ""}${away},"")`;
        },
      );
    }),
    ...limits.map(({ name }, limit) => {
      const { factor, step } = units[limit]!;
      return column(
        `share${limit + 1}`,
        say("relative", { n: limit + 1 }),
        rooms.map((row) => shareOf(row[limit]!, limit)),
        (row) => {
          const room = place.room(row, limit);
          return `=IF(ISNUMBER(${room}),ROUND(ABS(${room})/MAX(${step},ABS(${factor}*${name})),${shareDecimals}),"")`;
        },
      );
    }),
    ...ofRule.map(({ size }, rule) =>
      column(
        `gap${rule + 1}`,
        say("gap", { n: rule + 1 }),
        order.map((_, row) => (missing(row, rule) < 0 ? "" : -(rooms[row]![missing(row, rule)] as number))),
        (row) => {
          const own = across(place.room, row, rule);
          const isOneMissing = `${place.firstRule(row)}>${rule + 1},COUNT(${own})=${size},COUNTIF(${own},"<0")=1`;
          return `=IF(AND(${isOneMissing}),-MIN(${own}),"")`;
        },
      ),
    ),
    ...ofRule.map(({ from, size }, rule) =>
      column(
        `code${rule + 1}`,
        say("code", { n: rule + 1 }),
        order.map((_, row) => (missing(row, rule) < 0 ? "" : codes[missing(row, rule)]!)),
        (row) => {
          const own = across(place.room, row, rule);
          const choices = codes.slice(from, from + size).join(",");
          return `=IF(${place.gap(row, rule)}="","",CHOOSE(MATCH(MIN(${own}),${own},0),${choices}))`;
        },
      ),
    ),
    column("firstRule", say("firstRule"), first, (row) => {
      return `=CHOOSE(${table(row)("rule")},${firstRule.map((rule) => rule + 1).join(",")})`;
    }),
    column("nearest", say("nearest"), nearest, (row) => {
      const chain = (rest: string, rule: number): string =>
        `IF(ISNUMBER(${place.gap(row, rule)}),${place.code(row, rule)},${rest})`;
      return `=${ofRule.reduce((rest, _, rule) => chain(rest, rule), '""')}`;
    }),
    column("closest", say("closest"), closest, (row) => {
      const rule = table(row)("rule");
      const choices = ofRule.map(({ from }, index) => {
        const shares = across(place.share, row, index);
        return `${from}+MATCH(MIN(${shares}),${shares},0)`;
      });
      return `=IF(${rule}>${ofRule.length},"",CHOOSE(${rule},${choices.join(",")}))`;
    }),
  ];
  return liveTable({
    key: "workings",
    tableName: null,
    caption: say("workings"),
    row: place.firstRow - 1,
    column: place.column,
    columns,
    live: true,
  });
}
