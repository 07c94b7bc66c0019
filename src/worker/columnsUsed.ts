import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import { sourceFields } from "../portfolio/orders/sourceField";
import type { ColumnUse } from "../analyses/importReport/columnUse";
import { fieldWord } from "../analyses/importReport/fieldWord";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { SourceView } from "./sessionApi";

/** The columns an import read, with how sure the recognition was; a column somebody chose against it says so. */
export function columnsUsed(
  { fields, columns, criteria }: SourceView,
  mapping: ColumnMapping,
  kindIsCustomers: boolean,
  language: Language,
): ColumnUse[] {
  const say = importSpeaker(language);
  const used = sourceFields.flatMap((field): ColumnUse[] => {
    const column = mapping[field];
    if (column === undefined) return [];
    const found = fields.find((choice) => choice.column === column && choice.column !== null);
    const isFound = found !== undefined && found.field === field;
    return [
      {
        field: say(fieldWord[field]),
        header: columns[column]!.header,
        confidence: isFound ? found.confidence : null,
        reason: isFound ? found.reason : say("recognisedChosen"),
      },
    ];
  });
  const marks = kindIsCustomers ? criteria : [];
  return [
    ...used,
    ...marks.map((header): ColumnUse => {
      return { field: say("fieldCriterion"), header, confidence: null, reason: say("recognisedCriterion") };
    }),
  ];
}
