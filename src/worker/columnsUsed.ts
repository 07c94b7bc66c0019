import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { Criterion } from "../portfolio/orders/orders";
import { sourceFields } from "../portfolio/orders/sourceField";
import type { ColumnUse } from "../analyses/importReport/columnUse";
import { fieldWord } from "../analyses/importReport/fieldWord";
import { importSpeaker } from "../analyses/shared/importSpeaker";
import type { Language } from "../i18n/translate";
import type { SourceView } from "./sessionApi";

/**
 * The columns an import read, with how sure the recognition was; a column somebody chose against it says so.
 *
 * @param amountOf How amounts are computed, `""` where a column holds them.
 */
export function columnsUsed(
  { fields, columns }: SourceView,
  mapping: ColumnMapping,
  amountOf: string,
  criteria: readonly Criterion[],
  language: Language,
): ColumnUse[] {
  const say = importSpeaker(language);
  const used = sourceFields.flatMap((field): ColumnUse[] => {
    const column = mapping[field];
    const computed = field === "amount" ? amountOf : "";
    if (computed !== "")
      return [{ field: say(fieldWord[field]), header: computed, confidence: null, reason: say("recognisedComputed") }];
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
