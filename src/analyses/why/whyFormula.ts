import { segmentGrid, type GridSize } from "../../portfolio/segmentation/segmentGrid";
import { whyWords } from "../../i18n/whyWords";
import type { AnalysisInput } from "../analysis";
import { ordersFormula } from "../shared/ordersFormula";
import { limitsArgument } from "../rfm/limitsArgument";
import { speakerOf } from "../shared/speaker";
import { textInFormula } from "../shared/textInFormula";
import { whyFiguresAreValues } from "../shared/customerColumns";
import type { SegmentedCustomers } from "../rfm/segmentCustomers";

/** Why one formula cannot give the customers, in words; `""` when it can. */
export function whyObstacle(input: AnalysisInput, { settings, grid }: SegmentedCustomers): string {
  const say = speakerOf(whyWords, input.language);
  // The function refuses a column with a cell it cannot read, which the import has left out.
  if (ordersFormula(input, "WHY") === null || input.imported.rejected > 0) {
    const reason = whyFiguresAreValues(input);
    return reason === "" ? say("obstacleRows") : say("obstacleSource", { reason });
  }
  const standard = segmentGrid(grid.segments.length as GridSize);
  const isStandard = standard.cells.every((cell, index) => cell === grid.cells[index]);
  return settings.measure === "revenue" && settings.scoring !== "quantile" && isStandard ? "" : say("obstacleSettings");
}

/** Cells or constants that the formula takes. */
interface WhyArguments {
  readonly asOf: string | number;
  readonly levels: string | number;
  readonly weights: string;
}

/** The formula that spills the customers with their distances; `null` where there is none. */
export function whyFormula(
  input: AnalysisInput,
  segmented: SegmentedCustomers,
  { asOf, levels, weights }: WhyArguments,
): string | null {
  if (whyObstacle(input, segmented) !== "") return null;
  const cuts = segmented.settings.limits ? limitsArgument(segmented.settings.limits) : levels;
  const currency = textInFormula(input.currency);
  return ordersFormula(input, "WHY", [asOf, cuts, weights, segmented.grid.segments.length, currency]);
}
