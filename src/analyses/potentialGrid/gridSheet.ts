import { potentialWords } from "../../i18n/potentialWords";
import { potentialCells, type PotentialCell } from "../../portfolio/segmentation/potentialCell";
import type { AnalysisInput } from "../analysis";
import { layOutPotential } from "../potential/layOutPotential";
import { potentialColumns, potentialNames } from "../potential/potentialColumns";
import { potentialTotals } from "../potential/potentialTotals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speakerOf } from "../shared/speaker";
import { cellColumns } from "./cellColumns";
import { cellCall, cellRoles } from "./cellLabels";
import { gridChart } from "./gridChart";
import { gridFinding } from "./gridFinding";
import type { GridRun } from "./gridRun";

/** The sheet of the grid: customers with their cell, the four cells with what they call for, parameters and chart. */
export function gridSheet(input: AnalysisInput, run: GridRun): SheetWithNames {
  const { language } = input;
  const say = speakerOf(potentialWords, language);
  const { estimated, order, cells, shareFrom, potentialFrom } = run;
  const cellNames = potentialNames(input, say("gridPrefix"));
  const columns = potentialColumns(input, estimated, order, cellNames);
  const { cell, further } = cellColumns(input, run);
  const [customer, ...known] = columns.known;
  const count = (key: PotentialCell, over: string) => {
    const line = cells[potentialCells.indexOf(key)]!;
    return {
      label: line.label,
      value: line.customers,
      kind: "count",
      over,
      formula: (all: (key: string) => string): string => `=COUNTIF(${all("cell")},"${line.label}")`,
    } as const;
  };
  return layOutPotential(input, estimated, {
    key: "PotentialGrid",
    name: say("gridSheet"),
    title: say("gridTitle"),
    finding: gridFinding(input, run),
    table: {
      key: "grid",
      name: say("gridTable"),
      columns: [customer!, cell, ...known, ...columns.estimated, ...further, columns.confidence],
    },
    figures: [
      count("bastions", "customer"),
      count("stars", "cell"),
      count("loyals", "revenue"),
      count("small", "potential"),
    ],
    blocks: [
      (place) =>
        potentialTotals(input, cells, {
          ...place,
          key: "cells",
          header: say("cell"),
          roles: cellRoles(language),
          classKey: "cell",
          further: [
            {
              key: "callsFor",
              header: say("callsFor"),
              kind: "text",
              width: 52,
              values: [...cells.map(({ key }) => cellCall(language, key)), ""],
            },
          ],
        }),
    ],
    parameters: [
      ...columns.parameters,
      {
        key: "shareFrom",
        name: say("shareFromName"),
        label: say("shareFrom"),
        value: shareFrom,
        kind: "percent",
        accepts: { kind: "number", minimum: 0.01, maximum: 1 },
      },
      {
        key: "potentialFrom",
        name: say("potentialFromName"),
        label: say("potentialFrom"),
        value: potentialFrom,
        kind: "money",
        accepts: { kind: "number", minimum: 0 },
      },
    ],
    names: columns.names,
    cellNames,
    chart: gridChart(input, run),
  });
}
