import { lifetimeWords } from "../../i18n/lifetimeWords";
import { analysisWords } from "../../i18n/analysisWords";
import { translate } from "../../i18n/translate";
import { wholeFrom } from "../../portfolio/movements/wholePeriod";
import type { ReportCell, ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, liveTable, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { assumedRetention } from "../shared/value/retentionInForce";
import type { LifetimeLabels } from "./lifetimeLabels";
import { lifetimeModes } from "./lifetimeOptions";
import { sideWidths } from "./sideWidths";
import type { ValuedCustomers } from "./valueCustomers";

interface Place {
  readonly row: number;
  readonly column: number;
}

export const modeKeys = ["mode", "years", "formulaText"] as const;
export const stateKeys = [
  "state",
  "customers",
  "aYearBefore",
  "returned",
  "observed",
  "used",
  "chance",
  "years",
] as const;

/** The formulas with the years of margin each of them counts: native, over the parameter cells. */
export function modesTable(
  input: AnalysisInput,
  { modeYears }: ValuedCustomers,
  labels: LifetimeLabels,
  stateCells: (index: number) => RowCells,
  place: Place,
): ReportTable {
  const say = speakerOf(lifetimeWords, input.language);
  const [r, d, g, k] = [say("retentionUsedName"), say("discountName"), say("growthName"), say("periodsName")];
  const [staying, step] = [`${r}^(1/${k})`, `(1+${d})^(1/${k})`];
  const ratio = `(${r}*(1+${g})/(1+${d}))^(1/${k})`;
  const terms = `${say("horizonName")}*${k}`;
  const formulas: Readonly<Record<(typeof lifetimeModes)[number], string>> = {
    simple: `=IF(${r}<1,MIN(${say("capName")},1/(1-${r})),${say("capName")})`,
    discounted: `=IF(1+${d}-${r}>0,${staying}/(${step}-${staying})/${k},"")`,
    immediate: `=IF(1+${d}-${r}>0,${step}/(${step}-${staying})/${k},"")`,
    horizon: `=IF(ROUND(${ratio},9)=1,${terms},${ratio}*(1-(${ratio})^(${terms}))/(1-${ratio}))/${k}`,
    markov: `=${stateCells(0)("years")}`,
  };
  return liveTable({
    key: "modes",
    tableName: null,
    caption: say("modesCaption"),
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "mode",
        header: say("mode"),
        kind: "text",
        width: sideWidths[0],
        values: lifetimeModes.map((mode) => labels.modes[mode]),
      },
      {
        key: "years",
        header: say("multiplier"),
        kind: "decimal",
        width: sideWidths[1],
        values: lifetimeModes.map((mode) => modeYears[mode] ?? ""),
        formula: ({ index }) => formulas[lifetimeModes[index]!],
      },
      {
        key: "formulaText",
        header: say("formulaText"),
        kind: "text",
        width: sideWidths[2],
        values: lifetimeModes.map((mode) => labels.formulas[mode]),
      },
    ],
  });
}

/**
 * The Markov chain of the customers: how many are in each state of silence, how many of those of a year ago came back, and what
 * a customer in each state is worth in years of margin, solved by substitution from the last state up.
 */
export function statesTable(
  input: AnalysisInput,
  valued: ValuedCustomers,
  labels: LifetimeLabels,
  rows: RowCells,
  dateCell: string,
  place: Place,
): ReportTable {
  const say = speakerOf(lifetimeWords, input.language);
  const { silence, retention, returns, chances, stateYears, lastDayBefore } = valued;
  const { before, returned } = silence;
  const last = labels.states.length - 1;
  const cells = cellsOfTable(stateKeys, { ...place, rows: labels.states.length });
  const now = labels.states.map((_, state) => silence.now.reduce((sum, own) => sum + (own === state ? 1 : 0), 0));
  const each = (value: (state: number) => ReportCell): ReportCell[] => labels.states.map((_, state) => value(state));
  const years = (count: number): string => `EDATE(${dateCell},-${12 * count})`;
  const wasIn = (state: number): string => {
    const column = rows.all("lastOrderYearAgo");
    const since = `${column},">"&${years(state + 2)}`;
    return state === 0 ? since : `${since},${column},"<="&${years(state + 1)}`;
  };
  const covered = `(${years(1)}-MAX(${years(2)},MIN(${rows.all("firstOrder")})-1))/(${years(1)}-${years(2)})>=${wholeFrom}`;
  const share = (cell: RowCells): string => `${cell("returned")}/${cell("aYearBefore")}`;
  const observedOf = (state: number): ReportCell =>
    state === 0 ? (retention.observed?.rate ?? "") : before?.[state] ? returned![state]! / before[state]! : "";
  const given = [say("retentionName"), say("returnOneName"), say("returnTwoName")];
  const first = cells(0);
  return liveTable({
    key: "states",
    tableName: null,
    caption: say("statesCaption"),
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "state",
        header: say("state"),
        kind: "segment",
        width: sideWidths[0],
        values: labels.states,
        roles: labels.stateRoles,
      },
      {
        key: "customers",
        header: translate(input.language, analysisWords.customers),
        kind: "count",
        width: sideWidths[1],
        values: now,
        formula: (cell) => `=COUNTIF(${rows.all("state")},${cell("state")})`,
      },
      {
        key: "aYearBefore",
        header: say("aYearBefore"),
        kind: "count",
        width: sideWidths[2],
        values: each((state) => before?.[state] ?? ""),
        formula: lastDayBefore && (({ index }) => (index === last ? '=""' : `=COUNTIFS(${wasIn(index)})`)),
      },
      {
        key: "returned",
        header: say("returned"),
        kind: "count",
        width: sideWidths[3],
        values: each((state) => returned?.[state] ?? ""),
        formula:
          lastDayBefore &&
          (({ index }) =>
            index === last ? '=""' : `=COUNTIFS(${wasIn(index)},${rows.all("lastOrder")},">"&${years(1)})`),
      },
      {
        key: "observed",
        header: say("observedRate"),
        kind: "percent",
        width: sideWidths[4],
        values: each(observedOf),
        formula:
          lastDayBefore &&
          ((cell) => {
            if (cell.index === last) return '=""';
            const seen = cell.index === 0 ? `AND(${cell("aYearBefore")}>0,${covered})` : `${cell("aYearBefore")}>0`;
            return `=IF(${seen},${share(cell)},"")`;
          }),
      },
      {
        key: "used",
        header: say("usedRate"),
        kind: "percent",
        values: each((state) => returns[state] ?? 0),
        formula: (cell) => {
          if (cell.index === last) return "=0";
          const otherwise = cell.index === 0 ? assumedRetention : 0;
          return `=IF(ISNUMBER(${given[cell.index]}),${given[cell.index]},IF(ISNUMBER(${cell("observed")}),${cell("observed")},${otherwise}))`;
        },
      },
      {
        key: "chance",
        header: say("chance"),
        kind: "percent",
        values: each((state) => chances[state]!),
        formula: (cell) =>
          cell.index === last
            ? "=0"
            : `=(${cell("used")}+(1-${cell("used")})*${cells(cell.index + 1)("chance")})/(1+${say("discountName")})`,
      },
      {
        key: "years",
        header: say("multiplier"),
        kind: "decimal",
        values: each((state) => stateYears?.[state] ?? ""),
        formula: (cell) =>
          `=IF(${first("chance")}<1,${cell.index === 0 ? "1" : cell("chance")}/(1-${first("chance")}),"")`,
      },
    ],
  });
}
