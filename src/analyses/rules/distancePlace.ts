import { columnName } from "../../report/columnName";
import type { RuleLimit } from "./ruleLimits";

/** Where the workings of the distances stand: what is read across their rows. */
export interface DistancePlace {
  /** 0-based first column, and first row of customers. */
  readonly column: number;
  readonly firstRow: number;
  /** First limit and number of limits of each rule. */
  readonly ofRule: readonly { readonly from: number; readonly size: number }[];
  /** A1 cells of a row: what is to spare of each limit, the same as a share of it, and per rule what is missing and on which metric. */
  room(row: number, limit: number): string;
  share(row: number, limit: number): string;
  gap(row: number, rule: number): string;
  code(row: number, rule: number): string;
  firstRule(row: number): string;
  nearest(row: number): string;
  closest(row: number): string;
}

/** Lays the workings out: a run of cells for each thing, a cell per limit or per rule. */
export function distancePlace(limits: readonly RuleLimit[], column: number, firstRow: number): DistancePlace {
  const rules = 1 + Math.max(-1, ...limits.map(({ rule }) => rule));
  const ofRule = Array.from({ length: rules }, (_, rule) => ({
    from: limits.findIndex((limit) => limit.rule === rule),
    size: limits.filter((limit) => limit.rule === rule).length,
  }));
  const cell = (row: number, offset: number): string => `$${columnName(column + offset)}${firstRow + row + 1}`;
  const ends = [limits.length, 2 * limits.length, 2 * limits.length + rules, 2 * (limits.length + rules)] as const;
  return {
    column,
    firstRow,
    ofRule,
    room: (row, limit) => cell(row, limit),
    share: (row, limit) => cell(row, ends[0] + limit),
    gap: (row, rule) => cell(row, ends[1] + rule),
    code: (row, rule) => cell(row, ends[2] + rule),
    firstRule: (row) => cell(row, ends[3]),
    nearest: (row) => cell(row, ends[3] + 1),
    closest: (row) => cell(row, ends[3] + 2),
  };
}
