import { retentionWords } from "../../i18n/retentionWords";
import type { Language } from "../../i18n/translate";
import { speakerOf } from "../shared/speaker";

/** Rise of profit that the literature reports for 5 % more retention. */
export const literature = { low: 0.25, high: 0.85 } as const;

/** Where a gain stands beside the literature, in words. */
export function besideLiterature(language: Language, gain: number): string {
  const say = speakerOf(retentionWords, language);
  return say(gain < literature.low ? "readingBelow" : gain <= literature.high ? "readingWithin" : "readingAbove");
}
