import { gridSizeFor } from "../../portfolio/segmentation/gridSizeFor";
import { segmentGrid } from "../../portfolio/segmentation/segmentGrid";
import type { AnalysisInput } from "../analysis";
import { ordersFormula } from "../shared/ordersFormula";
import { limitsArgument } from "./limitsArgument";
import type { SegmentedCustomers } from "./segmentCustomers";

/** The argument of levels or own limits; nothing for five scores by rank. */
const cutsOf = ({ settings: { limits, levels } }: SegmentedCustomers): string =>
  limits ? limitsArgument(limits) : levels === 5 ? "" : String(levels);

/** The same run as one spilling formula; `null` for what it has no argument for: other measures and scorings, another grid. */
export function rfmFormula(input: AnalysisInput, segmented: SegmentedCustomers): string | null {
  const { settings, customers, grid } = segmented;
  if (settings.measure !== "revenue" || !["rank", "thresholds"].includes(settings.scoring)) return null;
  const standard = segmentGrid(gridSizeFor(customers.count));
  if (standard.segments.length !== grid.segments.length) return null;
  if (standard.cells.some((cell, index) => cell !== grid.cells[index])) return null;
  const cuts = cutsOf(segmented);
  const isWeighted = settings.weights.some((weight) => weight !== settings.weights[0]);
  const weights = isWeighted ? [`{${settings.weights.join(",")}}`] : [];
  const further = cuts === "" && !isWeighted ? [] : [cuts, ...weights];
  return ordersFormula(input, "RFM", [customers.asOf, ...further]);
}
