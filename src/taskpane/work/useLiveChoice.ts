import { useWork, useWorkState } from "./useWork";

/** Live formulas or frozen values: what the size of the orders suggests, until the user chooses, on any screen. */
export function useLiveChoice(liveObstacle: string): [boolean, (live: boolean) => void] {
  const work = useWork();
  const { orders } = useWorkState();
  const live = orders?.writeLive ?? orders?.imported?.liveByDefault ?? false;
  return [liveObstacle === "" && live, (chosen) => work.importing.chooseLive(chosen)];
}
