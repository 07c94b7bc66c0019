import type { AnalysisInput } from "../analysis";
import { groupings, type Grouping } from "./weightOptions";

/** The first attribute that the orders or the customers have; without any, the ABC classes. */
export const proposeGrouping = ({ orders, customers }: Pick<AnalysisInput, "orders" | "customers">): Grouping =>
  groupings.find(
    (field) =>
      field !== "abc" && field !== "size" && (customers.attributes[field] ?? orders.attributes[field]) !== undefined,
  ) ?? "abc";
