import { recurringWords } from "../../i18n/recurringWords";
import { translate } from "../../i18n/translate";
import { recurringCustomers, recurringDefaults } from "../../portfolio/movements/recurringCustomers";
import { Problem } from "../../portfolio/problem";
import { adaptFunction } from "../adaptFunction";
import { readCustomers } from "../reading/readCustomers";
import { readNumbers } from "../reading/readNumbers";
import { known } from "./known";
import { resultHeader } from "./resultHeader";

/** `RECURRING(customers, dates, amounts, [asOf], [minimum])`: who orders often enough, and whether they buy more or less than the year before. */
export const recurring = adaptFunction("RECURRING", (language, customers, dates, amounts, asOf, minimum) => {
  const { orders, base } = readCustomers(customers, dates, amounts, asOf);
  const [least = recurringDefaults.minimum] = readNumbers("minimum", minimum, 1) ?? [];
  if (!Number.isInteger(least) || least < 1) throw new Problem("notWholeFrom1", { argument: "minimum" });
  const found = recurringCustomers(orders, base, { ...recurringDefaults, minimum: least });
  const [last, before] = found.periods;
  return [
    resultHeader(language, "customer", "trend", "ordersYear", "lastYear", "yearBefore", "change", "slope"),
    ...base.names.map((name, customer) => [
      name,
      translate(language, recurringWords[found.trend[customer]!]),
      found.orders[customer]!,
      last!.revenueCents[customer]! / 100,
      before ? before.revenueCents[customer]! / 100 : "",
      known(found.change[customer]!),
      known(found.slope[customer]!),
    ]),
  ];
});
