import { useEffect } from "react";
import { useNavigation } from "../navigation/useNavigation";
import { useServices } from "../services";
import { useWork } from "../work/useWork";

/** What the buttons of the ribbon ask of the pane. */
export function usePaneRequests(): void {
  const { environment } = useServices();
  const work = useWork();
  const { home, choose, open } = useNavigation();
  useEffect(() => {
    const read = async () => {
      home();
      await work.reading.read();
    };
    const analyse = async (analysis: string) => {
      if (!work.snapshot().orders) await read();
      // What could not be read says so on the first tab; a column or an answer may be missing before anything is counted.
      if (!work.snapshot().orders?.imported) return;
      home();
      choose("analyses");
      open("analysis", analysis);
    };
    return environment.onPaneRequest((...[request, detail]) => {
      switch (request) {
        case "segmentSelection":
          return void read();
        case "analyse":
          return void analyse(detail);
        case "frozen":
          return work.freezing.frozen(null, detail);
        case "commandFailed":
          return work.fail(detail);
      }
    });
  }, [environment, work, home, choose, open]);
}
