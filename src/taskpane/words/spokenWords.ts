import { firstWords } from "../../i18n/firstWords";
import type { PaneWord } from "../../i18n/paneWords";
import type { Words } from "../../i18n/translate";
import { Later } from "../loading/Later";

let spoken: Readonly<Partial<Record<PaneWord, Words>>> = firstWords;

/** The words that the first screen does not speak. */
export const otherWords = new Later(async () => {
  const { paneWords } = await import(/* webpackChunkName: "frame" */ "../../i18n/paneWords");
  spoken = paneWords;
});

/** One sentence of the pane in both languages; those of the first screen are always there, the others once they are loaded. */
export function spokenWords(word: PaneWord): Words {
  const words = spoken[word];
  if (!words) throw new Error(`The words of ${word} are not loaded yet.`);
  return words;
}
