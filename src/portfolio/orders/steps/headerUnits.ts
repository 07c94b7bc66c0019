import type { CleaningStep } from "../draft/cleaningStep";
import { countOpen } from "../draft/countOpen";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";
import type { SourceField } from "../sourceField";
import { unitOfHeader } from "../reading/unitOfHeader";
import { headerOf } from "../draft/headerOf";

const moneyFields: readonly SourceField[] = ["amount", "unitPrice", "margin", "cost", "potential"];

/** Columns whose header says that they are in thousands or millions were brought to whole units, and it is said. */
export const headerUnits: CleaningStep = (draft) => {
  const { source } = draft;
  const scaled = moneyFields
    .flatMap((field) => {
      const column = source.mapping[field];
      return column === undefined ? [] : [{ field, title: headerOf(source, column) }];
    })
    .filter(({ title }) => unitOfHeader(title) > 1);
  if (scaled.length === 0) return draft;
  const noted = withNote(draft, "headerUnits", countOpen(draft), {
    headers: scaled.map(({ title }) => title).join(", "),
    unit: unitOfHeader(scaled[0]!.title),
  });
  const isScaled = (...fields: SourceField[]): boolean => scaled.some(({ field }) => fields.includes(field));
  const withMargins = isScaled("margin") ? withObstacle(noted, "marginUnits") : noted;
  return isScaled("amount", "unitPrice") ? withObstacle(withMargins, "headerUnits") : withMargins;
};
