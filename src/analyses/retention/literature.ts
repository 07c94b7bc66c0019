import { retentionWords } from "../../i18n/retentionWords";
import type { Language } from "../../i18n/translate";
import { speakerOf } from "../shared/speaker";

/** Rise of profit that the literature reports for 5 % more retention. */
export const literature = { low: 0.25, high: 0.85 } as const;

/** Points of retention that are set beside the literature. */
export const pointsCompared = 5;

/**
 * Where a gain stands beside the literature, in words. Nothing is said where retention had no room for all the points, for
 * then the gain is that of fewer; unless even fewer points pass the literature.
 */
export function besideLiterature(language: Language, gain: number, hasRoom = true): string {
  const say = speakerOf(retentionWords, language);
  if (!hasRoom && gain <= literature.high) return "";
  return say(gain < literature.low ? "readingBelow" : gain <= literature.high ? "readingWithin" : "readingAbove");
}
