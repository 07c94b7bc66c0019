import type { FunctionId } from "./functionCatalogue";
import { orderModelFunctions } from "./orderModelFunctions";
import { promptFunctions } from "./promptFunctions";
import type { Argument, Result } from "./reading/argument";

/** Every custom function by the id of the catalogue. */
export const functionImplementations: Readonly<Record<FunctionId, (...args: Argument[]) => Result>> = {
  ...promptFunctions,
  ...orderModelFunctions,
};
