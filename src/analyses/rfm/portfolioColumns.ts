import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { confidenceColumn } from "../shared/confidenceColumn";
import type { CustomerColumns } from "../shared/customerColumns";
import type { LiveColumn } from "../shared/liveTable";
import { speaker } from "../shared/speaker";
import { averageBasketColumn } from "./averageBasketColumn";
import { furtherColumns } from "./furtherColumns";
import { portfolioForecast } from "./portfolioForecast";
import { rfmNames } from "./rfmNames";
import { scoreColumns } from "./scoreColumns";
import type { SegmentedCustomers } from "./segmentCustomers";
import { segmentRoles } from "./segmentRoles";

/** Whether somebody knows when customers began: a list of customers may tell the last order only. */
export const knowsFirstOrder = ({ orders }: AnalysisInput): boolean =>
  orders.kind === "orders" || orders.firstDay !== null;

/** The columns of the portfolio in the order of the sheet, values and formulas. */
export function portfolioColumns(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
  figures: CustomerColumns,
): LiveColumn[] {
  const say = speaker(input.language);
  const names = rfmNames(input.language);
  const { customers, segments, segmentOfCustomer, abc, order, settings } = segmented;
  const { name } = customers.attributes;
  // The grid has five steps whatever the number of levels.
  const step = (score: string): string => `(1+INT((${score}-0.5)/${names.levels}*5))`;
  const columns: LiveColumn[] = [
    figures.customer(),
    ...(name
      ? [
          {
            key: "name",
            header: say("name"),
            kind: "text",
            values: order.map((customer) => name.names[name.codes[customer]!] ?? ""),
          } as const,
        ]
      : []),
    {
      key: "segment",
      header: say("segment"),
      kind: "segment",
      width: 15,
      values: order.map((customer) => segments[segmentOfCustomer[customer]!]!.label),
      // An empty cell of the grid reads as no segment, not as 0.
      formula: (cells) =>
        `=INDEX(${names.gridLabels},MATCH(100*${step(cells("r"))}+10*${step(cells("f"))}+${step(cells("m"))},${names.gridCodes},0))&""`,
      roles: segmentRoles(segments),
    },
    ...(knowsFirstOrder(input) ? [figures.firstOrder()] : []),
    figures.lastOrder(),
    figures.recencyDays(),
    figures.orders(),
    figures.revenue(),
    ...(settings.measure === "margin" ? [{ ...figures.margin(), dataBar: false }] : []),
    averageBasketColumn(input, segmented),
    ...scoreColumns(input, segmented, names),
    confidenceColumn(
      input,
      order.map((customer) => customers.orders[customer]!),
    ),
    {
      key: "abc",
      header: say("abc"),
      kind: "abc",
      values: order.map((customer) => (abc ? abcLabels[abc.classes[customer]!]! : "")),
      formula: (cells) => abcFormula(cells("revenue"), cells.all("revenue"), names.cutA, names.cutB),
      roles: abcRoles,
    },
  ];
  columns.push(...portfolioForecast(input, segmented));
  return [
    ...columns,
    ...furtherColumns(
      input,
      segmented,
      columns.map(({ header }) => header),
    ),
  ];
}
