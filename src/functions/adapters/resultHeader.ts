import { functionResultWords } from "../../i18n/functionResultWords";
import { translate, type Language } from "../../i18n/translate";

type Key = keyof typeof functionResultWords;

/** Ten thousand cells with a function of their own say the same header each. */
const said: Readonly<Record<Language, Map<Key, string>>> = { en: new Map(), fr: new Map() };

/** Headers and labels of a result in the user's language. */
export function resultHeader(language: Language, ...keys: Key[]): string[] {
  return keys.map((key) => {
    const known = said[language].get(key);
    if (known !== undefined) return known;
    const text = translate(language, functionResultWords[key]);
    said[language].set(key, text);
    return text;
  });
}
