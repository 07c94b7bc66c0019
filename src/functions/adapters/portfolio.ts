import { averageBasketCents } from "../../portfolio/averageBasketCents";
import { adaptFunction } from "../adaptFunction";
import { readCustomers } from "../reading/readCustomers";
import { resultHeader } from "./resultHeader";

/** `PORTFOLIO(customers, dates, amounts, [asOf])`: a header and one row per customer. Dates are serials. */
export const portfolio = adaptFunction("PORTFOLIO", (language, customers, dates, amounts, asOf) => {
  const { base } = readCustomers(customers, dates, amounts, asOf);
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
