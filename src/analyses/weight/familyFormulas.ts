import type { ReportName } from "../../report/reportName";
import type { AnalysisInput } from "../analysis";
import type { CustomerColumns } from "../shared/customerColumns";
import { liveObstacle } from "../shared/liveObstacle";
import { liveOrders, sourceRange } from "../shared/liveOrders";
import { speaker } from "../shared/speaker";
import type { Weighed } from "./weighGroups";

/** Sums of order lines by the family named in a cell, as expressions without an equals sign; `null` where they stay values. */
export interface FamilyFormulas {
  /** Names that the expressions read, beside those of the figures of customers. */
  readonly names: readonly ReportName[];
  readonly revenue: ((cell: string) => string) | null;
  readonly margin: ((cell: string) => string) | null;
}

/** Formulas over the families of the user's order lines, up to the analysis date. */
export function familyFormulas(
  input: AnalysisInput,
  { customers, groupOf }: Weighed,
  figures: CustomerColumns,
): FamilyFormulas {
  const say = speaker(input.language);
  const isLive = (figure: "familyRevenue" | "familyMargin"): boolean =>
    input.writeLive && groupOf === null && liveObstacle(input.imported, customers.names, figure) === null;
  if (!isLive("familyRevenue")) return { names: [], revenue: null, margin: null };
  const date = figures.date?.name ?? String(customers.asOf);
  const sum = (amounts: string) => (cell: string) =>
    `ROUND(SUMIFS(${amounts},${say("orderFamiliesName")},${cell},${say("orderDatesName")},"<="&(0+${date})),2)`;
  const hasMargin = input.mapping.margin !== undefined && isLive("familyMargin");
  return {
    names: [
      ...(figures.live ? [] : liveOrders(input, customers.names, date).names),
      {
        name: say("orderFamiliesName"),
        comment: say("orderFamiliesComment"),
        reference: sourceRange(input, "family"),
      },
    ],
    revenue: sum(say("orderAmountsName")),
    margin: hasMargin ? sum(say("orderMarginsName")) : null,
  };
}
