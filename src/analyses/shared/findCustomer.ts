import { Problem } from "../../portfolio/problem";

/**
 * Position of the customer of a name, as it stands or, failing that, whatever its capitals.
 *
 * @throws Problem `unknownCustomer` {customer}.
 */
export function findCustomer(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(wanted);
  const lower = wanted.trim().toLowerCase();
  const found = exact >= 0 ? exact : names.findIndex((name) => name.toLowerCase() === lower);
  if (found < 0) throw new Problem("unknownCustomer", { customer: wanted });
  return found;
}
