import { useEffect, useState } from "react";
import type { Engine } from "../host/engine/Engine";

/** True while formulas are being calculated for longer than the eye would miss. */
export function useBusy(engine: Engine | null): boolean {
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (!engine) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = engine.executed.on(({ id, params }) => {
      if (id === "formula.mutation.set-formula-calculation-start") {
        clearTimeout(timer);
        timer = setTimeout(() => setBusy(true), 250);
      } else if (
        id === "formula.mutation.set-formula-calculation-notification" &&
        (params as { functionsExecutedState?: number }).functionsExecutedState !== undefined
      ) {
        clearTimeout(timer);
        setBusy(false);
      }
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [engine]);
  return busy;
}
