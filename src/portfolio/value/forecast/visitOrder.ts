import type { Customers } from "../../customers";
import type { CustomerForecasts } from "./customerForecasts";
import { isProbablyGone } from "./probablyGone";

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Customers in the order they deserve a visit before they are gone: those who may still be there by value at risk to the cent, then those who
 * are probably gone; equals by what they should bring over the longest horizon, then by name, so that the order of the rows read
 * changes nothing. Customers without a forecast come last.
 */
export function visitOrder(
  { names }: Pick<Customers, "names">,
  { alive, atRisk, value }: Pick<CustomerForecasts, "alive" | "atRisk" | "value">,
): number[] {
  const cents = (values: Float64Array): Float64Array =>
    values.map((amount) => (Number.isNaN(amount) ? -1 : Math.round(amount * 100)));
  const [risk, brings] = [cents(atRisk), cents(value.at(-1)!.expected)];
  const place = alive.map((there, customer) => (brings[customer]! < 0 ? 2 : isProbablyGone(there) ? 1 : 0));
  return Array.from(names.keys()).sort(
    (a, b) => place[a]! - place[b]! || risk[b]! - risk[a]! || brings[b]! - brings[a]! || byName(names[a]!, names[b]!),
  );
}
