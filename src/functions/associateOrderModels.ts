import { associateLater } from "./associateLater";
import { orderModelFunctionIds } from "./functionCatalogue";

/** Gives Excel the functions of the order models: most workbooks never call them, so their code waits for a call. */
export const associateOrderModels = (): void =>
  associateLater(
    orderModelFunctionIds,
    async () => (await import(/* webpackChunkName: "models" */ "./orderModelFunctions")).orderModelFunctions,
  );
