import { associateLater } from "../functions/associateLater";
import { associateOrderModels } from "../functions/associateOrderModels";
import {
  functionIds,
  orderModelFunctionIds,
  type FunctionId,
  type OrderModelFunctionId,
} from "../functions/functionCatalogue";
import { Later } from "./loading/Later";

type PromptFunctionId = Exclude<FunctionId, OrderModelFunctionId>;

const isPrompt = (id: FunctionId): id is PromptFunctionId =>
  !(orderModelFunctionIds as readonly FunctionId[]).includes(id);

const promptFunctions = new Later(
  async () => (await import(/* webpackChunkName: "formulas" */ "../functions/promptFunctions")).promptFunctions,
);

/** Gives Excel every custom function at once, as the pane's page runs them; their code comes when one is called, or once the pane has time. */
export function connectFunctions(): void {
  associateLater(functionIds.filter(isPrompt), () => promptFunctions.ask());
  associateOrderModels();
}
