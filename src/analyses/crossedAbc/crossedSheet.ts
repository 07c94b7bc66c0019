import { crossedAbcWords } from "../../i18n/crossedAbcWords";
import type { AnalysisInput } from "../analysis";
import { layOutPotential } from "../potential/layOutPotential";
import { potentialColumns, potentialNames } from "../potential/potentialColumns";
import { abcLabels } from "../shared/abcLabels";
import type { ParameterLine } from "../shared/parameterLine";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import { crossedChart } from "./crossedChart";
import { crossedColumns } from "./crossedColumns";
import { crossedFinding } from "./crossedFinding";
import { crossedLabel, potentialLabels } from "./crossedLabels";
import type { CrossedRun } from "./crossedRun";
import { matrixTable, referenceTable } from "./crossedTables";

/** The sheet of crossed ABC: customers with both classes, the matrix, the reference, parameters and chart. */
export function crossedSheet(input: AnalysisInput, run: CrossedRun): SheetWithNames {
  const say = speakerOf(crossedAbcWords, input.language);
  const { estimated, order, cells, revenueCuts, potentialCuts } = run;
  const cellNames = potentialNames(input, say("prefix"));
  const columns = potentialColumns(input, estimated, order, cellNames);
  const { cell, further } = crossedColumns(input, run);
  const [customer, ...known] = columns.known;
  const count = (revenueClass: number, over: string) =>
    ({
      label: say("keyCell", { revenue: abcLabels[revenueClass]!, potential: potentialLabels[0] }),
      value: cells[revenueClass]![0]!.customers,
      kind: "count",
      over,
      formula: (all: (key: string) => string): string =>
        `=COUNTIF(${all("crossed")},"${crossedLabel(revenueClass, 0)}")`,
    }) as const;
  const cut = (
    key: string,
    name: "revenueCutAName" | "revenueCutBName" | "potentialCutAName" | "potentialCutBName",
    label: "cutA" | "cutB" | "potentialCutA" | "potentialCutB",
    value: number,
  ): ParameterLine => ({
    key,
    name: say(name),
    label: say(label),
    value,
    kind: "percent",
    accepts: { kind: "number", minimum: 0.001, maximum: 1 },
  });
  return layOutPotential(input, estimated, {
    key: "CrossedAbc",
    name: say("sheet"),
    title: say("title"),
    finding: crossedFinding(input, run),
    table: {
      key: "crossedAbc",
      name: say("table"),
      columns: [customer!, cell, ...known, ...columns.estimated, ...further, columns.confidence],
    },
    figures: [
      {
        label: say("keyLeft"),
        value: (cells[1]![0]!.untappedCents + cells[2]![0]!.untappedCents) / 100,
        kind: "money",
        over: "customer",
        formula: (all) => {
          const left = [1, 2].map((index) => `SUMIF(${all("crossed")},"${crossedLabel(index, 0)}",${all("untapped")})`);
          return `=ROUND(${left.join("+")},2)`;
        },
      },
      count(2, "revenue"),
      count(1, "potential"),
      count(0, "shareOfWallet"),
    ],
    blocks: [(place) => matrixTable(input, run, place), (place) => referenceTable(input, run, place)],
    parameters: [
      ...columns.parameters,
      cut("cutA", "revenueCutAName", "cutA", revenueCuts[0]),
      cut("cutB", "revenueCutBName", "cutB", revenueCuts[1]),
      cut("potentialCutA", "potentialCutAName", "potentialCutA", potentialCuts[0]),
      cut("potentialCutB", "potentialCutBName", "potentialCutB", potentialCuts[1]),
    ],
    names: columns.names,
    cellNames,
    chart: (place) => crossedChart(input, run, place),
  });
}
