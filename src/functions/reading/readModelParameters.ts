import { Problem } from "../../portfolio/problem";
import type { Argument } from "./argument";
import { readNumbers } from "./readNumbers";

/**
 * The parameters of a model in a column or a row, all above 0.
 *
 * @param needed How many the model has.
 * @throws Problem `nothingToRead` {argument}, `aboveZeroNeeded` {argument, row, found}, `cellsNeeded`, `numberNeeded`, `oneColumnNeeded`.
 */
export function readModelParameters(argument: Argument, needed: number): readonly number[] {
  const parameters = readNumbers("parameters", argument, needed);
  if (parameters === null) throw new Problem("nothingToRead", { argument: "parameters" });
  const wrong = parameters.findIndex((parameter) => !(parameter > 0));
  if (wrong >= 0)
    throw new Problem("aboveZeroNeeded", { argument: "parameters", row: wrong + 1, found: parameters[wrong]! });
  return parameters;
}
