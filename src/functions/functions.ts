import { functionImplementations } from "./functionImplementations";

export { functionImplementations };

// Outside Excel (tests, the command line) there is nobody to associate with.
if (typeof CustomFunctions !== "undefined") {
  for (const [id, implementation] of Object.entries(functionImplementations)) {
    CustomFunctions.associate(id, implementation);
  }
}
