import { orderModelFunctionIds } from "./functionCatalogue";
import { promptFunctions } from "./promptFunctions";
import type { Argument, Result } from "./reading/argument";

// Outside Excel (tests, the command line) there is nobody to associate with.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, implementation] of Object.entries(promptFunctions)) CustomFunctions.associate(id, implementation);
  for (const id of orderModelFunctionIds) {
    CustomFunctions.associate(id, async (...args: Argument[]): Promise<Result> => {
      const { orderModelFunctions } = await import("./orderModelFunctions");
      return orderModelFunctions[id](...args);
    });
  }
}
