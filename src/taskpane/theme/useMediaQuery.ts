import { useCallback, useSyncExternalStore } from "react";

/** Whether a media query holds, now and as it changes. The leading `@media` of a style sheet is allowed. */
export function useMediaQuery(query: string): boolean {
  const condition = query.replace(/^@media /, "");
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = window.matchMedia(condition);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [condition],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(condition).matches);
}
