import { classificationWords } from "../../i18n/classificationWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { AnalysisInput } from "../analysis";
import { classificationSheet } from "../shared/classificationSheet";
import { countedAmount } from "../shared/countedAmount";
import { customerColumns } from "../shared/customerColumns";
import { distanceColumns } from "../shared/distanceColumns";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { measureParameter } from "../shared/measureParameter";
import type { ParameterLine } from "../shared/parameterLine";
import { reasonColumn } from "../shared/reasonColumn";
import { shareDecimals } from "../shared/shareDecimals";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { pmgFinding } from "./pmgFinding";
import type { SizedCustomers } from "./sizeCustomers";
import { sizeChart } from "./sizeChart";
import { sizeConditions } from "./sizeConditions";
import { sizeRole } from "./sizeRole";

/** The sheet of the sizes: customers with their class, classes, the two thresholds, and a column chart. */
export function sizeSheet(input: AnalysisInput, sized: SizedCustomers): SheetWithNames {
  const say = speaker(input.language);
  const sayMore = speakerOf(classificationWords, input.language);
  const { measure, customers, cents, totalCents, cuts, classes, summaries, order, distances } = sized;
  const labels = [say("sizeSmall"), say("sizeMedium"), say("sizeLarge")] as const;
  const roles = Object.fromEntries(summaries.map(({ key, label }) => [label, { role: sizeRole[key], strength: 1 }]));
  const figures = customerColumns(input, customers, order, say("sizeDateName"));
  const amount = countedAmount(input, figures, measure);
  const conditions = sizeConditions(input, cuts);
  const [medium, large] = [say("mediumFromName"), say("largeFromName")];
  /** The first whole cent at or above a threshold. */
  const firstCent = (name: string): string => `ROUNDUP(ROUND(100*${name},6),0)/100`;
  const inUnits = (values: Float64Array): (number | "")[] =>
    Array.from(values, (value) => (Number.isNaN(value) ? "" : value / 100));
  const bySize = (cells: RowCells, [one, then, other]: readonly [string, string, string]): string =>
    `=IF(${cells("size")}="${labels[2]}",${one},IF(${cells("size")}="${labels[1]}",${then},${other}))`;
  const columns: LiveColumn[] = [
    figures.customer(),
    {
      key: "size",
      header: say("size"),
      kind: "segment",
      values: order.map((_, row) => labels[classes[row]!]!),
      formula: (cells) =>
        `=IF(${cells(measure)}>=${large},"${labels[2]}",IF(${cells(measure)}>=${medium},"${labels[1]}","${labels[0]}"))`,
      roles,
    },
    amount.column,
    {
      key: "share",
      header: say("share"),
      kind: "percent",
      values: order.map((_, row) => (totalCents > 0 ? roundTo(cents[row]! / totalCents, shareDecimals) : "")),
      formula: (cells) => {
        const total = `ROUND(100*SUM(${cells.all(measure)}),0)`;
        return `=IF(${total}>0,ROUND(ROUND(100*${cells(measure)},0)/${total},${shareDecimals}),"")`;
      },
    },
    reasonColumn(
      input,
      order.map((_, row) => conditions.values[2 - classes[row]!]!),
      (cells) => `=INDEX(${sayMore("sizeConditionsName")},MATCH(${cells("size")},${sayMore("sizeLabelsName")},0))`,
      26,
    ),
    ...distanceColumns(input, {
      up: inUnits(distances.up),
      down: inUnits(distances.down),
      upFormula: (cells) =>
        bySize(cells, [
          '""',
          `ROUND(${firstCent(large)}-${cells(measure)},2)`,
          `ROUND(${firstCent(medium)}-${cells(measure)},2)`,
        ]),
      downFormula: (cells) =>
        bySize(cells, [
          `ROUND(${cells(measure)}-${firstCent(large)}+0.01,2)`,
          `ROUND(${cells(measure)}-${firstCent(medium)}+0.01,2)`,
          '""',
        ]),
    }),
  ];
  const threshold = { kind: "money", accepts: { kind: "number" } } as const;
  const parameters: (ParameterLine | null)[] = [
    { key: "mediumFrom", name: medium, label: say("mediumFrom"), value: cuts[0], ...threshold },
    { key: "largeFrom", name: large, label: say("largeFrom"), value: cuts[1], ...threshold },
    amount.date,
    measureParameter(input, say("sizeMeasureName"), measure),
  ];
  return classificationSheet(input, {
    key: "Size",
    name: say("sizeSheet"),
    title: say("sizeTitle"),
    finding: pmgFinding(input, sized),
    table: { key: "sizes", name: say("sizeTable"), columns },
    classes: {
      class: "size",
      amount: measure,
      measure,
      summaries,
      roles,
      conditions: {
        header: sayMore("condition"),
        ...conditions,
        names: {
          labels: { name: sayMore("sizeLabelsName"), comment: sayMore("sizeLabelsComment") },
          conditions: { name: sayMore("sizeConditionsName"), comment: sayMore("sizeConditionsComment") },
        },
      },
    },
    parameters: parameters.filter((parameter) => parameter !== null),
    names: amount.names,
    chart: (place) => sizeChart(input, sized, place),
    frozenColumns: 1,
  });
}
