import { useEffect, useState } from "react";
import type { WorkbookSession } from "./WorkbookSession";

const period = 2000;

/** What the add-in called and the local Excel does not know, also said once each in the console. */
export function useUnknownCalls(session: WorkbookSession | null): readonly string[] {
  const [calls, setCalls] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!session) return;
    const said = new Set<string>();
    const timer = setInterval(() => {
      const known = session.host?.unknownCalls() ?? [];
      for (const call of known) {
        if (said.has(call)) continue;
        said.add(call);
        console.warn(`Unknown to the local Excel: ${call}`);
      }
      setCalls((before) => (before.length === known.length ? before : known));
    }, period);
    return () => clearInterval(timer);
  }, [session]);
  return calls;
}
