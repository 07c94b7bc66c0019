import { columnTitle } from "../analyses/importReport/columnTitle";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { SourceRows } from "./SourceRows";

/** The columns of a source as a person is told of them: by header, or by letter where there is none. */
export function columnTitles({ recognition, location }: SourceRows, language: Language): string[] {
  const say = importSpeaker(language);
  const { headers } = recognition;
  return headers.map((_, column) => columnTitle(say, headers, column, location.column));
}
