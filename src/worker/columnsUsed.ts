import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { Criterion } from "../portfolio/orders/orders";
import { sourceFields } from "../portfolio/orders/sourceField";
import type { ColumnUse } from "../analyses/importReport/columnUse";
import { fieldWord } from "../analyses/importReport/fieldWord";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { SourceView } from "./sessionApi";

/** The columns an import read, with how sure the recognition was; a column somebody chose against it says so. */
export function columnsUsed(
  { fields, columns }: SourceView,
  mapping: ColumnMapping,
  criteria: readonly Criterion[],
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
  return [
    ...used,
    ...criteria.map(({ title }): ColumnUse => {
      return { field: say("fieldCriterion"), header: title, confidence: null, reason: say("recognisedCriterion") };
    }),
  ];
}
