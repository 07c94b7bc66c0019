import { averageBasketCents } from "../../portfolio/averageBasketCents";
import { summariseCustomers } from "../../portfolio/summariseCustomers";
import { adaptFunction } from "../adaptFunction";
import { readAsOf } from "../reading/readAsOf";
import { readOrderColumns } from "../reading/readOrderColumns";
import { resultHeader } from "./resultHeader";

/** `PORTFOLIO(customers, dates, amounts, [asOf])`: a header and one row per customer. Dates are serials. */
export const portfolio = adaptFunction("PORTFOLIO", (language, customers, dates, amounts, asOf) => {
  const base = summariseCustomers(readOrderColumns(customers, dates, amounts), { asOf: readAsOf(asOf) });
  return [
    resultHeader(language, "customer", "firstOrder", "lastOrder", "recencyDays", "orders", "revenue", "averageBasket"),
    ...base.names.map((name, index) => {
      const [first, last, orders] = [base.firstDay[index]!, base.lastDay[index]!, base.orders[index]!];
      const cents = base.revenueCents[index]!;
      const basket = averageBasketCents(cents, orders) / 100;
      return [name, first, last, base.asOf - last, orders, cents / 100, basket];
    }),
  ];
});
