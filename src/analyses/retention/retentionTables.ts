import { retentionWords } from "../../i18n/retentionWords";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { cellsOfTable, liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { besideLiterature, literature, pointsCompared } from "./literature";
import { highestRetention, type RetentionCase, type RetentionScenario } from "./retentionScenario";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas of a retention over the parameter cells. */
const formulas = (say: (key: "retentionName" | "discountName" | "marginName") => string) => {
  const today = `MIN(${highestRetention},${say("retentionName")})`;
  const years = (share: string): string => `${share}/(1+${say("discountName")}-${share})`;
  return {
    capped: (share: string): string => `=MIN(${highestRetention},${share})`,
    value: (share: string): string => `${say("marginName")}*${years(share)}`,
    valueToday: `${say("marginName")}*${years(today)}`,
    gain: (share: string): string => `=IF(${today}>0,(${years(share)})/(${years(today)})-1,"")`,
  };
};

/** The scenario: what 0 to 20 points more come to, and as many percent of today's rate. */
export function scenarioTable(input: AnalysisInput, scenario: RetentionScenario, place: Place): ReportTable {
  const say = speakerOf(retentionWords, input.language);
  const { steps } = scenario;
  const { capped, value, valueToday, gain } = formulas(say);
  const byPoints = (pick: (found: RetentionCase) => number | string) => steps.map((step) => pick(step.byPoints));
  const columns: LiveColumn[] = [
    { key: "points", header: say("pointsColumn"), kind: "count", width: 9, values: steps.map(({ points }) => points) },
    {
      key: "retention",
      header: say("retentionColumn"),
      kind: "percent",
      width: 13,
      values: byPoints(({ retention }) => retention),
      formula: (cells) => capped(`${say("retentionName")}+${cells("points")}/100`),
    },
    {
      key: "lifetime",
      header: say("lifetimeColumn"),
      kind: "decimal",
      width: 11,
      values: byPoints(({ lifetime }) => lifetime),
      formula: (cells) => `=1/(1-${cells("retention")})`,
    },
    {
      key: "value",
      header: say("valueColumn"),
      kind: "money",
      width: 13,
      values: byPoints((found) => found.value),
      formula: (cells) => `=${value(cells("retention"))}`,
    },
    {
      key: "gain",
      header: say("gainColumn"),
      kind: "percent",
      values: byPoints((found) => found.gain ?? ""),
      formula: (cells) => gain(cells("retention")),
    },
    {
      key: "portfolioGain",
      header: say("portfolioColumn"),
      kind: "money",
      width: 13,
      values: byPoints(({ portfolioGain }) => portfolioGain),
      formula: (cells) => `=(${cells("value")}-${valueToday})*${say("customersName")}`,
    },
    {
      key: "relativeRetention",
      header: say("relativeRetentionColumn"),
      kind: "percent",
      width: 18,
      values: steps.map(({ byPercent }) => byPercent.retention),
      formula: (cells) => capped(`${say("retentionName")}*(1+${cells("points")}/100)`),
    },
    {
      key: "relativeGain",
      header: say("relativeGainColumn"),
      kind: "percent",
      width: 11,
      values: steps.map(({ byPercent }) => byPercent.gain ?? ""),
      formula: (cells) => gain(cells("relativeRetention")),
    },
  ];
  return liveTable({
    key: "scenario",
    tableName: say("table"),
    caption: null,
    ...place,
    live: input.writeLive,
    columns,
  });
}

const comparisonKeys = ["case", "retention", "gain", "reading"] as const;

/** The points chosen, counted both ways, and five points beside what the literature reports. */
export function comparisonTable(input: AnalysisInput, scenario: RetentionScenario, place: Place): ReportTable {
  const { language } = input;
  const say = speakerOf(retentionWords, language);
  const { points, byPoints, byPercent, byFivePoints } = scenario;
  const { capped, gain } = formulas(say);
  const today = say("retentionName");
  const chosen = say("pointsName");
  const cases = [byPoints, byPercent, byFivePoints];
  const shares = [`${today}+${chosen}/100`, `${today}*(1+${chosen}/100)`, `${today}+${pointsCompared / 100}`];
  const reading = (cell: string): string => {
    const [below, within, above] = [0, literature.high, 1].map((found) => besideLiterature(language, found));
    const hasNoRoom = `AND(${cell}<=${literature.high},ROUND(${today}+${pointsCompared / 100},9)>${highestRetention})`;
    return `=IF(ISNUMBER(${cell}),IF(${hasNoRoom},"",IF(${cell}<${literature.low},"${below}",IF(${cell}<=${literature.high},"${within}","${above}"))),"")`;
  };
  const text = (value: string): string => `="${value}"`;
  return liveTable({
    key: "comparison",
    tableName: null,
    caption: say("comparisonCaption"),
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "case",
        header: say("caseColumn"),
        kind: "text",
        width: 32,
        values: [
          say("casePoints", { points: String(points) }),
          say("caseRelative", { points: String(points) }),
          say("caseFive"),
          say("caseLow"),
          say("caseHigh"),
        ],
        formula: ({ index }) =>
          [
            `=${textFormula(say("casePoints"), { points: chosen })}`,
            `=${textFormula(say("caseRelative"), { points: chosen })}`,
            text(say("caseFive")),
            text(say("caseLow")),
            text(say("caseHigh")),
          ][index]!,
      },
      {
        key: "retention",
        header: say("retentionColumn"),
        kind: "percent",
        width: 13,
        values: [...cases.map(({ retention }) => retention), "", ""],
        formula: ({ index }) => (shares[index] === undefined ? '=""' : capped(shares[index])),
      },
      {
        key: "gain",
        header: say("gainColumn"),
        kind: "percent",
        width: 11,
        values: [...cases.map((found) => found.gain ?? ""), literature.low, literature.high],
        formula: (cells) =>
          cells.index < cases.length
            ? gain(cells("retention"))
            : `=${cells.index === cases.length ? literature.low : literature.high}`,
      },
      {
        key: "reading",
        header: say("readingColumn"),
        kind: "text",
        width: 46,
        values: [
          "",
          "",
          byFivePoints.gain === null ? "" : besideLiterature(language, byFivePoints.gain, scenario.hasRoomForFive),
          say("readingLiterature"),
          say("readingLiterature"),
        ],
        formula: (cells) =>
          cells.index < 2 ? '=""' : cells.index === 2 ? reading(cells("gain")) : text(say("readingLiterature")),
      },
    ],
  });
}

/** Cells of the comparison, for the key figures. */
export const comparisonCells = (place: Place): ((index: number) => RowCells) =>
  cellsOfTable(comparisonKeys, { ...place, rows: 5 });
