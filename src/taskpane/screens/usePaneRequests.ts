import { useEffect } from "react";
import { useNavigation } from "../navigation/useNavigation";
import { useServices } from "../services";
import { useWork } from "../work/useWork";

/** What the buttons of the ribbon ask of the pane. */
export function usePaneRequests(): void {
  const { environment } = useServices();
  const work = useWork();
  const { home } = useNavigation();
  useEffect(
    () =>
      environment.onPaneRequest((...[request, detail]) => {
        if (request === "commandFailed") return work.fail(detail);
        home();
        void work.reading.read();
      }),
    [environment, work, home],
  );
}
