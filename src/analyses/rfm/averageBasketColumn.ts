import { averageBasketCents } from "../../portfolio/averageBasketCents";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn } from "../shared/liveTable";
import { speaker } from "../shared/speaker";
import type { SegmentedCustomers } from "./segmentCustomers";

/** Revenue per order to the cent, 0 without an order. Needs the columns `orders` and `revenue` beside it. */
export const averageBasketColumn = (
  { language }: AnalysisInput,
  { customers, order }: Pick<SegmentedCustomers, "customers" | "order">,
): LiveColumn => ({
  key: "averageBasket",
  header: speaker(language)("averageBasket"),
  kind: "money",
  values: order.map(
    (customer) => averageBasketCents(customers.revenueCents[customer]!, customers.orders[customer]!) / 100,
  ),
  formula: (cells) => `=IF(${cells("orders")}=0,0,ROUND(ROUND(100*${cells("revenue")},0)/${cells("orders")},0)/100)`,
});
