import { Later } from "./loading/Later";

const actions = new Later(async () => (await import(/* webpackChunkName: "excel" */ "./excelActions")).excelActions);
type Actions = typeof actions.loaded & object;

/** A function of `src/excel` that the first screen does without: its code comes when it is first called. */
export const excelLater =
  <Name extends keyof Actions>(name: Name) =>
  async (...facts: Parameters<Actions[Name]>): Promise<Awaited<ReturnType<Actions[Name]>>> => {
    const action = (actions.loaded ?? (await actions.ask()))[name] as (...given: typeof facts) => unknown;
    return (await action(...facts)) as Awaited<ReturnType<Actions[Name]>>;
  };
