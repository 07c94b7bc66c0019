import { functionLoadingWords } from "../i18n/functionLoadingWords";
import { translate } from "../i18n/translate";
import { answerResponsively } from "./answering/answerResponsively";
import type { FunctionId } from "./functionCatalogue";
import { functionError } from "./functionError";
import { functionLanguage } from "./functionLanguage";
import type { Argument, Result } from "./reading/argument";

type Implementations<Id extends FunctionId> = Readonly<Record<Id, (...args: Argument[]) => Result>>;

/**
 * Gives Excel functions whose code comes when one of them is first called; once it is there they answer at once. Where it
 * cannot be had the cell says so, and the next call tries again.
 */
export function associateLater<Id extends FunctionId>(
  ids: readonly Id[],
  load: () => Promise<Implementations<Id>>,
): void {
  let loaded: Implementations<Id> | null = null;
  const comes = async (id: Id, args: Argument[]): Promise<Result> => {
    const implementations = await load().catch(() => {
      throw functionError("#N/A", translate(functionLanguage(), functionLoadingWords.notLoaded));
    });
    loaded = implementations;
    return implementations[id](...args);
  };
  for (const id of ids)
    CustomFunctions.associate(
      id,
      answerResponsively(id, (...args) => (loaded ? loaded[id](...args) : comes(id, args))),
    );
}
