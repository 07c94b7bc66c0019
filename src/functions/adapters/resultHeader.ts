import { functionResultWords } from "../../i18n/functionResultWords";
import { translate, type Language } from "../../i18n/translate";

/** Headers and labels of a result in the user's language. */
export function resultHeader(language: Language, ...keys: (keyof typeof functionResultWords)[]): string[] {
  return keys.map((key) => translate(language, functionResultWords[key]));
}
