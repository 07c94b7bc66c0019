import { functionErrorWords } from "../i18n/functionErrorWords";
import { translate } from "../i18n/translate";
import { orderModelFunctionIds } from "./functionCatalogue";
import { functionError } from "./functionError";
import { functionLanguage } from "./functionLanguage";
import type { orderModelFunctions } from "./orderModelFunctions";
import { promptFunctions } from "./promptFunctions";
import type { Argument, Result } from "./reading/argument";

/** @throws An error of Excel that says so where the code cannot be had: the next call tries again. */
async function loadOrderModels(): Promise<typeof orderModelFunctions> {
  try {
    return (await import("./orderModelFunctions")).orderModelFunctions;
  } catch {
    throw functionError("#N/A", translate(functionLanguage(), functionErrorWords.notLoaded!));
  }
}

// Outside Excel (tests, the command line) there is nobody to associate with.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, implementation] of Object.entries(promptFunctions)) CustomFunctions.associate(id, implementation);
  for (const id of orderModelFunctionIds) {
    CustomFunctions.associate(id, async (...args: Argument[]): Promise<Result> => {
      const loaded = await loadOrderModels();
      return loaded[id](...args);
    });
  }
}
