import { Problem } from "../portfolio/problem";
import { rememberAction, type Action } from "./actions";
import { exclusively } from "./exclusively";
import { runAsOneStep } from "./runExcel";
import { stopIfAsked } from "./stopIfAsked";

/** What an action gave, and how `undoLast` takes it back; `null` when nothing was changed. */
interface Acted<Result> {
  readonly result: Result;
  readonly action: Action | null;
}

/** What an action works with. */
interface Acting {
  readonly context: Excel.RequestContext;
  /** To be called before the workbook is changed for the first time, with the way back. */
  begin(title: string, takeBack: () => Promise<void>): void;
}

/**
 * Does one action on the workbook, alone and as one step. Done, it is remembered for `undoLast`; when it fails or is stopped, even
 * at the very end, what it has changed is taken back.
 *
 * Throws `busy`, `stopped`, `leftHalfWritten` {title} when something may remain, or what went wrong.
 */
export function asOneAction<Result>(
  signal: AbortSignal | undefined,
  act: (acting: Acting) => Promise<Acted<Result>>,
): Promise<Result> {
  return exclusively(async () => {
    let takeBack = (): Promise<void> => Promise.resolve();
    const begin: Acting["begin"] = (title, way) => {
      takeBack = () =>
        way().catch(() => {
          throw new Problem("leftHalfWritten", { title });
        });
    };
    try {
      const { result, action } = await runAsOneStep((context) => act({ context, begin }));
      stopIfAsked(signal);
      if (action) rememberAction(action);
      return result;
    } catch (error) {
      await takeBack();
      throw error;
    }
  });
}
