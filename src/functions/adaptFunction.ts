import { functionErrorWords } from "../i18n/functionErrorWords";
import { functionWords } from "../i18n/functionWords";
import { translate, type Facts, type Language } from "../i18n/translate";
import type { Cell } from "../portfolio/orders/cell";
import { Problem } from "../portfolio/problem";
import type { FunctionId } from "./functionCatalogue";
import { functionError, type FunctionErrorCode } from "./functionError";
import { functionLanguage } from "./functionLanguage";
import type { Argument, Result } from "./reading/argument";
import { cellsOf, isGrid } from "./reading/grid";
import { functionMemory } from "./remembering/functionMemory";

/** Problems of the data rather than of the arguments: there is no value to show. */
const notAvailable = new Set([
  "nothingToRead",
  "noOrdersBefore",
  "noPositiveTotal",
  "valueHasNoEnd",
  "unknown",
  "chainHasNoEnd",
  "noCustomers",
  "neverPaidBack",
  "shortHistory",
  "nobodyActive",
  "noFiniteMeanSpend",
]);

/** Fewer cells are read sooner than recognised. */
const worthRemembering = 200;

/** Excel shows a null inside a spill as 0; NaN and infinity have no place in a cell. */
function checkedCell(cell: Cell): Cell {
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new Problem("unknown");
  return cell ?? "";
}

const isObject = (argument: Argument): boolean => typeof argument === "object" && !isGrid(argument);

function toError(id: FunctionId, problem: Problem, language: Language): Error | CustomFunctions.Error {
  const code: FunctionErrorCode = notAvailable.has(problem.code) ? "#N/A" : "#VALUE!";
  const nameOf = (key: string | number | undefined) => {
    const words = functionWords[id]?.parameters[String(key)]?.name;
    return words ? translate(language, words) : String(key);
  };
  const { argument, other } = problem.facts;
  const facts: Facts = { ...problem.facts, argument: nameOf(argument), other: nameOf(other) };
  return functionError(
    code,
    translate(language, functionErrorWords[problem.code] ?? functionErrorWords.unknown!, facts),
  );
}

/**
 * Makes a custom function of an adapter: gives it the language of the user, blanks out nulls, refuses NaN, and turns a
 * `Problem` into an error of Excel whose message names the argument, the row and the need. The answers to calls with ranges
 * are remembered by the contents of the ranges.
 */
export function adaptFunction(
  id: FunctionId,
  adapter: (language: Language, ...args: Argument[]) => Result,
): (...args: Argument[]) => Result {
  const parameterCount = adapter.length - 1;
  const compute = (language: Language, args: readonly Argument[]): Result => {
    const result = adapter(language, ...args);
    return Array.isArray(result) ? result.map((row) => row.map(checkedCell)) : checkedCell(result);
  };
  const run = (...args: Argument[]): Result => {
    const language = functionLanguage();
    try {
      if (cellsOf(args) < worthRemembering) return compute(language, args);
      // What Excel appends to the arguments, its invocation object, is another one at every call.
      const given = args.slice(0, parameterCount).map((argument) => (isObject(argument) ? null : argument));
      return functionMemory.during(given.filter(isGrid), () =>
        functionMemory.remember(id, [language, ...given], () => compute(language, given)),
      );
    } catch (error) {
      if (error instanceof Problem) throw toError(id, error, language);
      throw error;
    }
  };
  // Excel pads the arguments to the parameters of the metadata; tools that read `length` should see the same number.
  return Object.defineProperty(run, "length", { value: parameterCount });
}
