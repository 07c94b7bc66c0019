import type { Cell } from "../cell";
import { decideDecimalMark } from "../reading/decideDecimalMark";
import { isBlank } from "../reading/isBlank";
import { matchHeader } from "./matchHeader";
import { parseAmount } from "../reading/parseAmount";
import { parseDate } from "../reading/parseDate";
import type { CellTable } from "../table/cellTable";
import { rowOf } from "../table/rowOf";

/** The header of a source. */
export interface FoundHeader {
  /** 0-based row, the last one when the header is written over two; −1 when there is none. */
  readonly row: number;
  /** 1 or 2, 0 when there is none. */
  readonly rows: number;
  /** The texts, column by column; those of two rows are joined. */
  readonly headers: readonly string[];
}

/** Titles and notes above a header are rarely longer than this. */
const searchedRows = 20;
/** Rows under a header that show what its columns hold. */
const rowsBelow = 5;
/** How much better two rows must name fields than the lower one alone. */
const worthJoining = 0.25;
/** How much better a name must be alone than after the title of a group to belong to none. */
const worthParting = 0.2;

interface Candidate extends FoundHeader {
  readonly fields: number;
  /** Sum of the scores of the fields named. */
  readonly quality: number;
}

const textOf = (cell: Cell | undefined): string => String(cell ?? "").trim();
const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);

/** A word or a name, not a number, a date or the like: what a header is made of. */
function isTitle(cell: Cell | undefined): boolean {
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  return text !== "" && parseAmount(text, decideDecimalMark([text])) === null && parseDate(text, "dayFirst") === null;
}

/**
 * Whether a row can be a header: titles throughout, years among them (`CA | 2023 | 2024`), one after the other if they are most
 * of it.
 */
function isHeaderLike(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const titles = filled.filter(isTitle).length;
  if (titles === 0 || !filled.every((cell) => isTitle(cell) || isYear(textOf(cell)))) return false;
  return titles * 2 > filled.length || areSuccessive(filled.filter((cell) => !isTitle(cell)).map(Number));
}

const areSuccessive = (years: readonly number[]): boolean =>
  years.length > 1 && years.every((year, index) => index === 0 || Math.abs(year - years[index - 1]!) === 1);

const countFilled = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;

/** How well headers name fields: the best header of each field counts. */
function rate(headers: readonly string[]): Pick<Candidate, "fields" | "quality"> {
  const best = new Map<string, number>();
  for (const header of headers) {
    const [match] = matchHeader(header);
    if (match) best.set(match.field, Math.max(best.get(match.field) ?? 0, match.score));
  }
  return { fields: best.size, quality: [...best.values()].reduce((sum, score) => sum + score, 0) };
}

/** Columns where the row has a title and one of the next rows a number or a date: what a header over data looks like. */
function overNumbers(rows: readonly (readonly Cell[])[], row: number): number {
  const below = rows.slice(row + 1, row + 1 + rowsBelow);
  return rows[row]!.filter(
    (cell, column) =>
      (isTitle(cell) || isYear(textOf(cell))) && below.some((next) => !isBlank(next[column]) && !isTitle(next[column])),
  ).length;
}

/** Whether a name stands under the title of a group: not when it is the name of another field, or says much more alone. */
function belongsTo(group: string, name: string): boolean {
  const [alone] = matchHeader(name);
  const [joined] = matchHeader(`${group} ${name}`);
  if (!alone || !joined) return !alone;
  return alone.exact && alone.field !== joined.field ? false : alone.score <= joined.score + worthParting;
}

/** Group titles carried rightwards over the blanks of merged cells, each before the names below that belong to it. */
function joinRows(top: readonly Cell[], bottom: readonly Cell[]): string[] {
  let group = "";
  return Array.from({ length: Math.max(top.length, bottom.length) }, (_, column) => {
    const title = textOf(top[column]);
    const name = textOf(bottom[column]);
    if (title !== "") group = title;
    else if (name === "" || !belongsTo(group, name)) group = "";
    return name === "" ? title : group === "" ? name : `${group} ${name}`;
  });
}

/** Whether a row stands over another as titles of groups do: less filled, over more than one of its names. */
function isOverGroups(top: readonly Cell[], bottom: readonly Cell[]): boolean {
  const groups = countFilled(top);
  if (groups === 0 || countFilled(bottom) < 2 || !top.every((cell) => isBlank(cell) || isTitle(cell))) return false;
  const first = bottom.findIndex((cell) => !isBlank(cell));
  // A single text where the header begins is the title of the sheet.
  if (groups === 1 && !isBlank(top[first])) return false;
  return bottom.some((cell, column) => !isBlank(cell) && isBlank(top[column]));
}

function candidatesAt(rows: readonly (readonly Cell[])[], row: number): Candidate[] {
  const bottom = rows[row]!;
  if (!isHeaderLike(bottom) || countFilled(bottom) < 2) return [];
  const headers = bottom.map(textOf);
  const single: Candidate = { row, rows: 1, headers, ...rate(headers) };
  const top = rows[row - 1];
  if (!top || !isOverGroups(top, bottom)) return [single];
  const joined = joinRows(top, bottom);
  const double: Candidate = { row, rows: 2, headers: joined, ...rate(joined) };
  const above = isHeaderLike(top) ? rate(top.map(textOf)).quality : 0;
  // A row below the titles that names fields itself is no row of data.
  const isNamed = single.fields > 0 ? double.quality > above - worthJoining : double.quality > above + worthJoining;
  if (!isNamed) return [single];
  // Titles over several names that take nothing away from them tell equal ones apart ("Net | Gross" over "Amount | Amount").
  if (single.fields > 1 && countFilled(top) > 1 && double.quality >= single.quality) return [double];
  return double.quality > single.quality + worthJoining ? [single, double] : [single];
}

/**
 * The header among the first rows of a range, which may begin with titles: the row of texts that names the fields best, alone
 * or together with the titles of groups of columns above it; or, when no name is known, the first row of several texts that
 * stand over numbers.
 *
 * @example
 * findHeader(tableOf([["Client", "Montant", null], [null, "HT", "TTC"]])).headers // ["Client", "Montant HT", "Montant TTC"]
 */
export function findHeader(table: CellTable): FoundHeader {
  const searched = Math.min(searchedRows, table.count);
  const rows = Array.from({ length: Math.min(searched + rowsBelow, table.count) }, (_, row) => rowOf(table, row));
  let best: Candidate | null = null;
  for (let row = 0; row < searched; row++) {
    for (const candidate of candidatesAt(rows, row)) {
      const isHeader = candidate.fields >= 2 || (candidate.fields === 1 && overNumbers(rows, row) > 0);
      const completes = candidate.rows === 2 && best?.rows === 1 && best.row === row - 1;
      if (isHeader && (completes || candidate.quality > (best?.quality ?? 0) + 0.01)) best = candidate;
    }
  }
  if (best) return { row: best.row, rows: best.rows, headers: best.headers };
  for (let row = 0; row < searched; row++) {
    if (countFilled(rows[row]!) >= 2 && isHeaderLike(rows[row]!) && overNumbers(rows, row) > 0) {
      return { row, rows: 1, headers: rows[row]!.map(textOf) };
    }
  }
  return { row: -1, rows: 0, headers: [] };
}
