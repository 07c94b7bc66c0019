import { Problem } from "../portfolio/problem";
import { exclusively } from "./exclusively";

/** Something Clientele did in this session and can take back. */
export interface Action {
  readonly title: string;
  /** ISO date and time. */
  readonly time: string;
  /** Cells of the workbook it keeps as they were before; none when left out. */
  readonly cells?: number;
  takeBack(): Promise<void>;
}

/** The last action can always be taken back, earlier ones as far as what they keep can be kept in memory. */
const most = { actions: 10, cells: 3_000_000 };
let actions: readonly Action[] = [];

/** Remembers an action; the earliest are forgotten, because each holds what the workbook held before. */
export function rememberAction(action: Action): void {
  const kept = [...actions, action].slice(-most.actions);
  const cells = (from: number): number => kept.slice(from).reduce((sum, each) => sum + (each.cells ?? 0), 0);
  let first = 0;
  while (first < kept.length - 1 && cells(first) > most.cells) first += 1;
  actions = kept.slice(first);
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
