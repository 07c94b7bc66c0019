import type { PreviewChart } from "../analysis";
import type { ClassifiedCustomers } from "./classifyByRules";

/** The categories as the pane draws them. */
export const previewCategories = ({
  categories,
  summaries,
  customers,
  totalCents,
}: ClassifiedCustomers): PreviewChart => ({
  kind: "classes",
  classes: summaries.map(({ label, customers: count, cents }, index) => ({
    key: `category${index + 1}`,
    label,
    role: categories[index]!.role,
    strength: 1,
    customers: count,
    revenue: cents / 100,
    shareOfCustomers: count / customers.count,
    shareOfRevenue: totalCents > 0 ? cents / totalCents : 0,
  })),
});
