import type { Customers } from "../portfolio/customers";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import { orderAttributes } from "../portfolio/orders/orders";
import { fieldWord } from "../analyses/importReport/fieldWord";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { JoinedCustomers } from "./joinList";
import type { JoinView } from "./sessionApi";

/** Enough to look at. */
const namesShown = 5;

/** How many customers have a text, or a number, of one kind. */
const texts = (customers: Customers, field: (typeof orderAttributes)[number]): number =>
  customers.attributes[field]?.codes.reduce((count, code) => count + (code < 0 ? 0 : 1), 0) ?? 0;
const numbers = (values: Float64Array | undefined): number =>
  values?.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0) ?? 0;

/** What the list tells that the orders did not, in words. */
function bringsOf(before: Customers, after: Customers, language: Language): string {
  const say = importSpeaker(language);
  const attributes = orderAttributes.filter((field) => texts(after, field) > texts(before, field));
  const measures = (["potential", "visits"] as const).filter(
    (measure) => numbers(after.measures[measure]) > numbers(before.measures[measure]),
  );
  const criteria = after.criteria.length - before.criteria.length;
  const parts = [...attributes, ...measures].map((field) => say(fieldWord[field]).toLowerCase());
  if (criteria > 0) parts.push(say("joinCriteria", { n: criteria }));
  return parts.join(", ") || say("joinNothing");
}

/** What joining a list to the customers of the orders came to. */
export function describeJoin(
  before: Customers,
  { list, customers }: JoinedCustomers,
  merges: readonly ConfirmedMerge[],
  sheet: string,
  language: Language,
): JoinView {
  const unmatchedNames = customers.names.filter((name) => !list.entryOf.has(name));
  const known = new Set(customers.names);
  // A name that counts under that of a customer has its orders.
  for (const { from, to } of merges) if (known.has(to)) known.add(from);
  const named = new Set([...list.entryOf].filter(([name]) => known.has(name)).map(([, entry]) => entry));
  const withoutOrders = new Map([...list.entryOf].map(([name, entry]) => [entry, name]));
  for (const entry of named) withoutOrders.delete(entry);
  return {
    matched: customers.count - unmatchedNames.length,
    unmatched: unmatchedNames.length,
    withoutOrders: withoutOrders.size,
    leftOut: list.leftOut,
    unmatchedNames: unmatchedNames.slice(0, namesShown),
    withoutOrdersNames: [...withoutOrders.values()].slice(0, namesShown),
    brings: bringsOf(before, customers, language),
    sheet,
  };
}
