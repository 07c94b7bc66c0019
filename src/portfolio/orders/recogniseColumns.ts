import type { Cell } from "./cell";
import { foreignWords } from "./columnNames";
import { findHeaderRow } from "./findHeaderRow";
import { foldText } from "./foldText";
import { isBlank } from "./isBlank";
import { matchHeader, type HeaderMatch } from "./matchHeader";
import { sourceFields, type SourceField } from "./sourceField";
import { profileColumn, type ColumnProfile } from "./profileColumn";
import type { Recognition, RecognisedField } from "./recognition";

const profiledRows = 200;
const pairedRows = 5000;
/** Under this a header only touches the name of a field. */
const sureScore = 0.6;

interface Candidate extends HeaderMatch {
  readonly column: number;
}

/** Rows spread evenly over the data, so that a long sheet is judged by more than its beginning. */
function spread<Row>(rows: readonly Row[], from: number, count: number): Row[] {
  const step = Math.max(1, (rows.length - from) / count);
  const chosen: Row[] = [];
  for (let row = from; row < rows.length; row += step) chosen.push(rows[Math.floor(row)]!);
  return chosen;
}

/** Whether the cells can be what the header says; an empty column is believed. */
function contentFits({ field, kind }: HeaderMatch, profile: ColumnProfile): boolean {
  if (profile.filled === 0) return true;
  if (field === "date") return profile.dates >= 0.6;
  if (field === "amount" || field === "margin") return profile.amounts >= 0.6;
  if (field === "sector" && kind === "vague") return profile.amounts < 0.8;
  return true;
}

/** Whether some name stands beside two codes: then only the code tells those customers apart. */
function nameIsShared(rows: readonly (readonly Cell[])[], name: number, code: number): boolean {
  const codeOf = new Map<Cell | undefined, Cell | undefined>();
  return rows.some((row) => {
    if (isBlank(row[name]) || isBlank(row[code])) return false;
    if (!codeOf.has(row[name])) codeOf.set(row[name], row[code]);
    return codeOf.get(row[name]) !== row[code];
  });
}

/** How well the cells of a column alone suit a needed field; 0 when they do not. */
function contentScore(field: SourceField, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0;
  if (field === "date") return profile.dates < 0.9 ? 0 : profile.moneyLike ? 1 : 2;
  if (field === "amount")
    return profile.amounts < 0.9 ? 0 : 1 + (profile.moneyLike ? 2 : 0) + (profile.distinct < 0.95 ? 1 : 0);
  if (field === "customer") return profile.texts < 0.8 || profile.emails ? 0 : profile.distinct < 1 ? 2 : 1;
  return 0;
}

/**
 * Finds the header row and the column of each field of an order list, by the names of the columns in French and English and
 * by what their cells look like. What is uncertain is marked, with the other columns it could be: the user decides.
 *
 * @example
 * recogniseColumns([["Client", "Date", "CA HT"], ["Acme", 45356, 12.5]]).fields.map(({ field }) => field)
 * // ["customer", "date", "amount"]
 */
export function recogniseColumns(rows: readonly (readonly Cell[])[]): Recognition {
  const headerRow = findHeaderRow(rows);
  const from = headerRow + 1;
  const sample = spread(rows, from, profiledRows).filter((row) => !row.every(isBlank));
  const width = Math.max(0, rows[headerRow]?.length ?? 0, ...sample.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = headerRow >= 0 ? rows[headerRow]! : [];
  const headers = columns.map((column) => String(header[column] ?? "").trim());
  const profiles = columns.map((column) => profileColumn(sample, column));
  const candidates = columns
    .flatMap((column) => matchHeader(headers[column]!).map((match): Candidate => ({ ...match, column })))
    .filter((candidate) => contentFits(candidate, profiles[candidate.column]!))
    .sort((a, b) => b.score - a.score);

  const found = new Map<SourceField, RecognisedField>();
  const used = new Set<number>();
  const take = (field: RecognisedField) => {
    found.set(field.field, field);
    used.add(field.column);
  };
  for (const candidate of candidates) {
    const { field, column } = candidate;
    if (found.has(field) || used.has(column)) continue;
    const choice = judged(candidate);
    take({ ...choice, alternatives: alternativesTo(field, choice.column) });
  }
  for (const field of ["date", "amount", "customer"] as const) {
    if (!found.has(field)) takeByContent(field);
  }
  return { headerRow, headers, fields: sourceFields.flatMap((field) => found.get(field) ?? []) };

  function judged(candidate: Candidate): Omit<RecognisedField, "alternatives"> {
    const { field, kind, score, exact } = candidate;
    if (field === "customer" && (kind === "label" || kind === "code")) return customerColumn(candidate);
    if (kind === "gross") return { field, column: candidate.column, doubtful: true, reason: "grossAmount" };
    if (kind === "vague") {
      const settled =
        field === "sector" && candidates.some((other) => other.field === "region" && other.kind !== "vague");
      return { field, column: candidate.column, doubtful: !settled, reason: "vagueHeader" };
    }
    return {
      field,
      column: candidate.column,
      doubtful: score < sureScore,
      reason: exact ? "headerName" : "headerPart",
    };
  }

  function customerColumn({ column, score, exact }: Candidate): Omit<RecognisedField, "alternatives"> {
    const best = (kind: "label" | "code") =>
      candidates.find((other) => other.field === "customer" && other.kind === kind);
    const label = best("label");
    const code = best("code");
    if (!label || !code) {
      return { field: "customer", column, doubtful: score < sureScore, reason: exact ? "headerName" : "headerPart" };
    }
    const shared = nameIsShared(spread(rows, from, pairedRows), label.column, code.column);
    return shared
      ? { field: "customer", column: code.column, doubtful: true, reason: "codeRatherThanName" }
      : { field: "customer", column: label.column, doubtful: false, reason: "nameRatherThanCode" };
  }

  function alternativesTo(field: SourceField, chosen: number): number[] {
    const byName = candidates.filter((candidate) => candidate.field === field).map(({ column }) => column);
    const byContent = columns.filter((column) => contentScore(field, profiles[column]!) > 0);
    return [...new Set([...byName, ...byContent])].filter((column) => column !== chosen);
  }

  function takeByContent(field: SourceField): void {
    const free = columns
      .filter(
        (column) =>
          !used.has(column) &&
          !foldText(headers[column]!)
            .split(" ")
            .some((word) => foreignWords.has(word)),
      )
      .map((column) => ({ column, score: contentScore(field, profiles[column]!) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const [best, ...others] = free;
    if (!best) return;
    const alone = others.length === 0;
    take({
      field,
      column: best.column,
      doubtful: !alone,
      reason: alone ? "onlyContent" : "likeliestContent",
      alternatives: others.map(({ column }) => column),
    });
  }
}
