import { scoreBand, bandTolerance } from "../../portfolio/segmentation/scoreClass";
import { topTolerance } from "../../portfolio/segmentation/weightStability";
import type { ReportTable } from "../../report/reportTable";
import { stabilityWords } from "../../i18n/stabilityWords";
import type { AnalysisInput } from "../analysis";
import { liveTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import { scenarioLabel } from "../../i18n/scenarioLabel";
import { verdictLimits, verdictOf, type StableCustomers } from "./stableCustomers";

/** A1 ranges of the customers' columns. */
export type CustomerRanges = (key: "r" | "f" | "m" | "band" | "top") => string;

/** A small number as a formula writes it. */
const excelNumber = (value: number): string => String(value).toUpperCase();

/** Score out of 100 of scores and weights, cells or ranges alike. */
export const scoreOf = (
  weights: readonly [string, string, string],
  scores: readonly [string, string, string],
  levels: string,
): string => {
  const sum = weights.map((weight, axis) => `${weight}*${scores[axis]!}`).join("+");
  return `(((${sum})/(${weights.join("+")})-1)/(${levels}-1)*100)`;
};

/** 1 where a score lies outside the class whose number (1 to 5) a cell or range holds; arithmetic alone, which every engine does over ranges. */
export const outsideClass = (score: string, band: string): string =>
  `(${score}<${scoreBand}*(${band}-1)-${bandTolerance})*(${band}>1)+(${score}>=${scoreBand}*${band}-${bandTolerance})*(${band}<5)`;

const axes = [
  ["weightR", "weightRecencyName", "recencyScore"],
  ["weightF", "weightFrequencyName", "frequencyScore"],
  ["weightM", "weightMonetaryName", "monetaryScore"],
] as const;

/** One row per scenario: its weights, whose class changes, and who enters or leaves the best tenth. */
export function scenarioTable(
  input: AnalysisInput,
  { segmented, stability }: StableCustomers,
  place: { readonly row: number; readonly column: number },
  customers: CustomerRanges,
): ReportTable {
  const say = speaker(input.language);
  const sayStability = speakerOf(stabilityWords, input.language);
  const { scenarios } = stability;
  const { count } = segmented.customers;
  const scores = [customers("r"), customers("f"), customers("m")] as const;
  const levels = sayStability("levelsName");
  const weightsOf = (cells: RowCells) => [cells("weightR"), cells("weightF"), cells("weightM")] as const;
  const scoresOf = (cells: RowCells): string => scoreOf(weightsOf(cells), scores, levels);
  const orNothing = (cells: RowCells, formula: string): string => `=IF(${weightsOf(cells).join("+")}=0,"",${formula})`;
  const factor = (move: number): string => (move === 0 ? "" : `*(1${move > 0 ? "+" : "-"}${sayStability("stepName")})`);
  const columns: LiveColumn[] = [
    {
      key: "scenario",
      header: sayStability("scenario"),
      kind: "text",
      width: 28,
      values: scenarios.map(({ moves }) => scenarioLabel(input.language, moves)),
    },
    ...axes.map(([key, name, header], axis): LiveColumn => ({
      key,
      header: say(header),
      kind: "decimal",
      width: 13,
      values: scenarios.map(({ weights }) => weights[axis]!),
      formula: ({ index }) => `=${sayStability(name)}${factor(scenarios[index]!.moves[axis]!)}`,
    })),
    {
      key: "changed",
      header: sayStability("changed"),
      kind: "count",
      width: 11,
      values: scenarios.map(({ changed }) => changed),
      formula: (cells) => orNothing(cells, `SUMPRODUCT(${outsideClass(scoresOf(cells), customers("band"))})`),
    },
    {
      key: "shareChanged",
      header: sayStability("shareChanged"),
      kind: "percent",
      width: 12,
      values: scenarios.map(({ changed }) => changed / count),
      formula: (cells) => `=IF(NOT(ISNUMBER(${cells("changed")})),"",${cells("changed")}/ROWS(${customers("r")}))`,
    },
    {
      key: "moved",
      header: sayStability("moved"),
      kind: "count",
      width: 16,
      values: scenarios.map(({ moved }) => moved),
      formula: (cells) =>
        orNothing(
          cells,
          `SUMPRODUCT(--((${scoresOf(cells)}>=${cells("topFrom")}-${excelNumber(topTolerance)})<>(${customers("top")}="${sayStability("yes")}")))`,
        ),
    },
    {
      key: "topFrom",
      header: sayStability("topFrom"),
      kind: "decimal",
      width: 13,
      values: scenarios.map(({ topFrom }) => topFrom),
      formula: (cells) =>
        orNothing(cells, `SUMPRODUCT(LARGE(${scoresOf(cells)},ROUNDUP(ROWS(${customers("r")})/10,0)))`),
    },
    {
      key: "verdict",
      header: sayStability("keyVerdict"),
      kind: "text",
      width: 14,
      values: scenarios.map(({ changed }) => sayStability(verdictOf(changed / count))),
      formula: (cells) => {
        const share = cells("shareChanged");
        const [stable, fairly, fragile] = (["stable", "fairly", "fragile"] as const).map((word) => sayStability(word));
        return `=IF(NOT(ISNUMBER(${share})),"",IF(${share}<=${verdictLimits.stable},"${stable}",IF(${share}<=${verdictLimits.fairly},"${fairly}","${fragile}")))`;
      },
    },
  ];
  return liveTable({ key: "scenarios", tableName: null, caption: null, ...place, live: input.writeLive, columns });
}
