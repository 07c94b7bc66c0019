import { useEffect, useRef, useState } from "react";
import type { OptionValues, Preview } from "../../analyses/analysis";
import { useWork } from "./useWork";

/** Waiting for the end of a gesture, then how long a wait becomes worth showing. */
const settleAfter = 150;
const showWaitAfter = 300;

export interface LivePreview {
  /** The last one that could be computed. */
  readonly preview: Preview | null;
  /** Why the options at hand have no preview; `null` when they have one. */
  readonly error: unknown;
  /** The options at hand are being computed, for long enough to say so. */
  readonly waiting: boolean;
}

/** The preview of an analysis, following its options off the UI thread. `options` is `null` while one of them is not valid. */
export function usePreview(analysis: string, options: OptionValues | null): LivePreview {
  const work = useWork();
  const [state, setState] = useState<LivePreview>({ preview: null, error: null, waiting: false });
  const first = useRef(true);
  const key = JSON.stringify(options);
  useEffect(() => {
    const wanted = JSON.parse(key) as OptionValues | null;
    if (wanted === null) {
      setState((before) => (before.waiting ? { ...before, waiting: false } : before));
      return;
    }
    let current = true;
    const show = (next: (before: LivePreview) => LivePreview) => {
      if (!current) return;
      clearTimeout(wait);
      setState(next);
    };
    const compute = setTimeout(
      () => {
        work.analysing.preview(analysis, wanted).then(
          (preview) => show(() => ({ preview, error: null, waiting: false })),
          (error: unknown) => show((before) => ({ preview: before.preview, error, waiting: false })),
        );
      },
      first.current ? 0 : settleAfter,
    );
    const wait = setTimeout(() => {
      if (current) setState((before) => ({ ...before, waiting: true }));
    }, showWaitAfter);
    first.current = false;
    return () => {
      current = false;
      clearTimeout(compute);
      clearTimeout(wait);
    };
  }, [work, analysis, key]);
  return state;
}
