import { createContext, useContext, useSyncExternalStore } from "react";
import type { Work } from "./Work";
import type { WorkState } from "./workState";

export const WorkContext = createContext<Work | null>(null);

/** The verbs of the pane. */
export function useWork(): Work {
  const work = useContext(WorkContext);
  if (!work) throw new Error("The screen is outside its WorkContext.");
  return work;
}

/** What the pane knows now. */
export function useWorkState(): WorkState {
  const { subscribe, snapshot } = useWork();
  return useSyncExternalStore(subscribe, snapshot);
}
