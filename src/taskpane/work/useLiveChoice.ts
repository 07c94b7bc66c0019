import { useKept } from "../navigation/useNavigation";
import { useWorkState } from "./useWork";

/** Live formulas or frozen values: what the size of the orders suggests, until the user chooses. */
export function useLiveChoice(liveObstacle: string): [boolean, (live: boolean) => void] {
  const liveByDefault = useWorkState().orders?.imported?.liveByDefault ?? false;
  const [chosen, setChosen] = useKept<boolean | null>("live", null);
  return [liveObstacle === "" && (chosen ?? liveByDefault), setChosen];
}
