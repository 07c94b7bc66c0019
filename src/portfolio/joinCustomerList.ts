import type { Customers } from "./customers";
import type { CodedText } from "./orders/codedText";
import { orderAttributes, type Criterion, type CustomerMeasure } from "./orders/orders";
import type { CustomerList } from "./readCustomerList";

const customerMeasures: readonly CustomerMeasure[] = ["potential", "visits"];

/** The text of each customer: its own, else that of its entry in the list. */
function joinText(
  own: CodedText | undefined,
  listed: CodedText | undefined,
  entries: Int32Array,
): CodedText | undefined {
  if (!listed) return own;
  const names = [...(own?.names ?? [])];
  const codeOf = new Map(names.map((name, code) => [name, code]));
  const codes = Int32Array.from(entries, (entry, customer) => {
    const code = own ? own.codes[customer]! : -1;
    const found = entry < 0 ? -1 : listed.codes[entry]!;
    if (code >= 0 || found < 0) return code;
    const name = listed.names[found]!;
    const known = codeOf.get(name);
    if (known !== undefined) return known;
    codeOf.set(name, names.length);
    return names.push(name) - 1;
  });
  return { names, codes };
}

/** The number of each customer: its own, else that of its entry in the list, NaN where neither has one. */
const joinNumbers = (own: Float64Array | undefined, listed: Float64Array, entries: Int32Array): Float64Array =>
  Float64Array.from(entries, (entry, customer) => {
    const number = own ? own[customer]! : NaN;
    return Number.isNaN(number) && entry >= 0 ? listed[entry]! : number;
  });

/**
 * Adds what a list of customers says of them: attributes, potential, visits and judged marks, where the orders have none. What
 * the orders say themselves stands: it is of the day of the order. Customers that the list does not name stay as they are,
 * and customers without orders are not added.
 *
 * @example
 * joinCustomerList(customers, list).attributes.sector // filled where the orders told no sector
 */
export function joinCustomerList(customers: Customers, list: CustomerList): Customers {
  const entries = Int32Array.from(customers.names, (name) => list.entryOf.get(name) ?? -1);
  const attributes = orderAttributes.flatMap((field) => {
    const text = joinText(customers.attributes[field], list.attributes[field], entries);
    return text ? [[field, text] as const] : [];
  });
  const measures = customerMeasures.flatMap((measure) => {
    const own = customers.measures[measure];
    const listed = list.measures[measure];
    const numbers = listed ? joinNumbers(own, listed, entries) : own;
    return numbers ? [[measure, numbers] as const] : [];
  });
  const ofTitle = (criteria: readonly Criterion[], title: string) => criteria.find((other) => other.title === title);
  const added = list.criteria.filter(({ title }) => !ofTitle(customers.criteria, title));
  const criteria = [...customers.criteria, ...added].map(({ title }): Criterion => {
    const own = ofTitle(customers.criteria, title)?.marks;
    const listed = ofTitle(list.criteria, title)?.marks;
    return { title, marks: listed ? joinNumbers(own, listed, entries) : own! };
  });
  return {
    ...customers,
    attributes: Object.fromEntries(attributes),
    measures: Object.fromEntries(measures),
    criteria,
  };
}
