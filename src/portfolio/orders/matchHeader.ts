import { columnNames, foreignWords, type ColumnName } from "./columnNames";
import { foldText } from "./foldText";
import type { SourceField } from "./sourceField";

/** How well a header fits a field. */
export interface HeaderMatch {
  readonly field: SourceField;
  readonly kind: ColumnName["kind"];
  /** 1 for the very name, less for a header that contains it; names listed first win among equals. */
  readonly score: number;
  readonly exact: boolean;
}

const penalty: Readonly<Record<NonNullable<ColumnName["kind"]>, number>> = {
  code: 0.05,
  label: 0,
  gross: 0.2,
  vague: 0.3,
};

/**
 * The fields a header can mean, each with its best match, best field first. A header that merely contains a name counts for the part of it the
 * name covers, and not at all when a word beside it changes the meaning (`date d’échéance`).
 */
export function matchHeader(header: string): HeaderMatch[] {
  const folded = foldText(header);
  if (folded === "") return [];
  const foreign = folded.split(" ").some((word) => foreignWords.has(word));
  const best = new Map<SourceField, HeaderMatch>();
  columnNames.forEach(({ name, field, kind }, position) => {
    const exact = folded === name;
    if (!exact && (foreign || !` ${folded} `.includes(` ${name} `))) return;
    const cover = exact ? 1 : 0.4 + (0.5 * name.length) / folded.length;
    const score = cover - (kind === undefined ? 0 : penalty[kind]) - position * 1e-4;
    const previous = best.get(field);
    if (!previous || score > previous.score) best.set(field, { field, kind, score, exact });
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}
