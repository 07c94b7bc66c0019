import { bareHeader } from "./bareHeader";
import type { ChosenColumn } from "./chooseColumns";
import { exampleTexts } from "./exampleTexts";
import type { ImportQuestion } from "../importQuestion";
import type { SourceLook } from "./sourceLook";

/** What a column called "Secteur" holds, industries or territories: asked when its cells do not tell. */
export function askSector(look: SourceLook, chosen: readonly ChosenColumn[]): ImportQuestion | null {
  const column = chosen.find(
    ({ field, column: at }) =>
      (field === "sector" || field === "region") && /^(secteur|sector)s?$/.test(bareHeader(look.headers[at]!)),
  );
  if (!column || column.reason === "profile") return null;
  const examples = exampleTexts(look.sample, column.column);
  return {
    id: "sector",
    options: [
      { value: "sector", examples },
      { value: "region", examples },
    ],
    value: column.field,
    answered: false,
    asks: column.match?.kind === "vague",
    field: column.field,
  };
}
