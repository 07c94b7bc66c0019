import { customerProfit as profitOf } from "../../portfolio/value/customerProfit";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `CUSTOMERPROFIT(margin, visits, visitCost, [orders], [orderCost], [discounts], [retentionCost])`: one result, or one a row. */
export const customerProfit = adaptFunction(
  "CUSTOMERPROFIT",
  (language, margin, visits, visitCost, orders, orderCost, discounts, retentionCost) => {
    const read = readColumns([
      { key: "margin", argument: margin },
      { key: "visits", argument: visits },
      { key: "visitCost", argument: visitCost },
      { key: "orders", argument: orders, fallback: 0 },
      { key: "orderCost", argument: orderCost, fallback: 0 },
      { key: "discounts", argument: discounts, fallback: 0 },
      { key: "retentionCost", argument: retentionCost, fallback: 0 },
    ]);
    return read.layOut(resultHeader(language, "result"), (index) => {
      const [m, v, vc, o, oc, d, r] = read.columns.map((column) => column[index]!);
      const { resultCents } = profitOf({
        marginCents: Math.round(m! * 100),
        visits: v!,
        visitCostCents: vc! * 100,
        orders: o!,
        orderCostCents: oc! * 100,
        discountCents: d! * 100,
        retentionCents: r! * 100,
      });
      return [resultCents / 100];
    });
  },
);
