import { answerResponsively } from "./answering/answerResponsively";
import { associateOrderModels } from "./associateOrderModels";
import type { FunctionId } from "./functionCatalogue";
import { promptFunctions } from "./promptFunctions";

// The script of the manifest: for Excel that runs functions apart from the pane.
for (const [id, implementation] of Object.entries(promptFunctions))
  CustomFunctions.associate(id, answerResponsively(id as FunctionId, implementation));
associateOrderModels();
