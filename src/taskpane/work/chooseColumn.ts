import type { ColumnMapping } from "../../portfolio/orders/columnMapping";
import type { ImportAnswers } from "../../portfolio/orders/importQuestion";
import type { SourceField } from "../../portfolio/orders/sourceField";
import type { FieldChoice } from "../../worker/sessionApi";
import type { ReadOrders } from "./workState";

interface ChosenColumn {
  readonly mapping: ColumnMapping;
  readonly fields: readonly FieldChoice[];
  readonly answers: ImportAnswers;
}

/**
 * The mapping once the user has said which column holds a field (`null` for none): the field is certain from then on,
 * and the column leaves the field it held before, for a column holds one field only.
 */
export function chooseColumn(
  { mapping, view, answers, imported }: Pick<ReadOrders, "mapping" | "view" | "answers" | "imported">,
  field: SourceField,
  column: number | null,
): ChosenColumn {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== field && taken !== column);
  const next: ColumnMapping = Object.fromEntries(others);
  if (column !== null) next[field] = column;
  const fields = view.fields.map((choice): FieldChoice => {
    if (choice.field === field)
      return { ...choice, column, doubtful: false, confidence: column === null ? 0 : 1, reason: "" };
    const kept = next[choice.field];
    return { ...choice, column: kept ?? null, doubtful: choice.doubtful && kept !== undefined };
  });
  return { mapping: next, fields, answers: answersAfter(answers, field, column, mapping, imported) };
}

/** Pointing to a column settles what was asked about it. */
function answersAfter(
  answers: ImportAnswers,
  field: SourceField,
  column: number | null,
  mapping: ColumnMapping,
  imported: ReadOrders["imported"],
): ImportAnswers {
  if (column === null) return answers;
  if (field === "amount" && answers.amountSource === "product") return { ...answers, amountSource: "column" };
  if (field !== "sector" && field !== "region") return answers;
  const asked = imported?.report.questions.find(({ id }) => id === "sector")?.field;
  const isAsked = asked !== undefined && mapping[asked] === column;
  return isAsked || answers.sector !== undefined ? { ...answers, sector: field } : answers;
}
