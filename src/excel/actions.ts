import { Problem } from "../portfolio/problem";
import { exclusively } from "./exclusively";

/** Something Clientele did in this session and can take back. */
export interface Action {
  readonly title: string;
  /** ISO date and time. */
  readonly time: string;
  takeBack(): Promise<void>;
}

const remembered = 10;
let actions: readonly Action[] = [];

/** Remembers an action; only the latest ones are kept, because each holds what the workbook held before. */
export function rememberAction(action: Action): void {
  actions = [...actions, action].slice(-remembered);
}

/** Forgets every action: after everything was removed there is nothing to go back to. */
export function forgetActions(): void {
  actions = [];
}

/** The action `undoLast` would take back, `null` when there is none in this session. */
export function lastAction(): { title: string; time: string } | null {
  const last = actions.at(-1);
  return last ? { title: last.title, time: last.time } : null;
}

/** Takes back the last action of this session; calling it again goes one further back. Throws `nothingToUndo`. */
export async function undoLast(): Promise<void> {
  const last = actions.at(-1);
  if (!last) throw new Problem("nothingToUndo");
  await exclusively(() => last.takeBack());
  actions = actions.filter((action) => action !== last);
}
