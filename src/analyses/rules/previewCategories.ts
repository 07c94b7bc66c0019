import type { PreviewChart } from "../analysis";
import { previewClasses } from "../shared/previewClasses";
import type { ClassifiedCustomers } from "./classifyByRules";

/** The categories as the pane draws them. */
export const previewCategories = ({
  categories,
  summaries,
  customers,
  totalCents,
}: ClassifiedCustomers): PreviewChart =>
  previewClasses(
    { customers: customers.count, totalCents },
    summaries.map((summary, index) => ({ ...summary, key: `category${index + 1}`, role: categories[index]!.role })),
  );
