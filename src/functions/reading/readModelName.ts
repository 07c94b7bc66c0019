import { Problem } from "../../portfolio/problem";
import type { OrderModelId } from "../../portfolio/value/models/orderModel";
import { orderModelNames } from "../../portfolio/value/models/orderModelNames";
import type { Argument } from "./argument";
import { isOmitted } from "./isOmitted";
import { readVector } from "./readVector";

const bare = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, "");

const modelIds = Object.keys(orderModelNames) as OrderModelId[];

/**
 * The model an argument names, whatever its case, spaces and slash; `null` when it is left out.
 *
 * @throws Problem `modelNeeded` {argument, models}, `oneColumnNeeded`.
 * @example
 * readModelName("pareto / nbd") // "paretoNbd"
 */
export function readModelName(argument: Argument): OrderModelId | null {
  if (isOmitted(argument)) return null;
  const [cell] = readVector("model", argument).cells;
  const found = modelIds.find((id) => bare(orderModelNames[id]) === bare(String(cell)));
  if (!found) throw modelNeeded();
  return found;
}

/** What to throw where the name of a model is missing or unknown. */
export const modelNeeded = (): Problem =>
  new Problem("modelNeeded", { argument: "model", models: Object.values(orderModelNames).join(", ") });
