import { TABLE_FILTER_EMPTY_VALUE, type ITableFilterItem } from "@univerjs/sheets-table";
import { invalidArgument } from "../../protocol/HostError";
import { defineMembers, HostObject } from "../HostObject";
import { readText, readValues } from "../range/rangeGrids";
import type { Table } from "./Table";

/** Excel's criteria, as far as this host filters. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly string[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

const comparison = /^(>=|<=|<>|>|<|=)?(.*)$/s;

/** The filter of one column of a table. Every criterion becomes the list of shown texts that pass, which Univer keeps. */
export class TableFilter extends HostObject {
  constructor(
    readonly table: Table,
    readonly column: number,
  ) {
    super(table.context, "Filter");
  }

  get criteria(): FilterCriteria | null {
    if (!this.table.filterOf(this.column)) return null;
    return (this.engine.getOwn("stored", this.storeKey) as FilterCriteria | undefined) ?? null;
  }

  apply(criteria: FilterCriteria): void {
    const passes = this.test(criteria);
    const body = this.table.bodyRange().columnAt(this.column);
    const text = readText(body)!;
    const values = readValues(body)!;
    const sheet = body.worksheet.model;
    // Univer compares a number that shows as it is as a number, and everything else as the text it shows.
    const kept = new Set<unknown>();
    text.forEach(([shown], index) => {
      if (!passes(shown!, values[index]![0]!)) return;
      if (shown === "") kept.add(TABLE_FILTER_EMPTY_VALUE);
      const displayed = sheet.getCell(body.row + index, body.column)?.v;
      kept.add(typeof displayed === "number" && typeof values[index]![0] === "number" ? displayed : shown!);
    });
    const filter = { filterType: "manual", values: [...kept] } as ITableFilterItem;
    this.table.setFilter(this.column, filter);
    this.engine.setOwn("stored", this.storeKey, { ...criteria });
  }

  clear(): void {
    if (!this.table.filterOf(this.column)) return;
    this.table.setFilter(this.column, undefined);
    this.engine.setOwn("stored", this.storeKey, null);
  }

  private test(criteria: FilterCriteria): (text: string, value: string | number | boolean) => boolean {
    const { filterOn, values = [], criterion1, criterion2, operator } = criteria;
    if (filterOn === "Values") {
      const wanted = new Set(values.map((value) => String(value).toLowerCase()));
      return (text) => wanted.has(text.toLowerCase());
    }
    if (filterOn !== "Custom" || criterion1 === undefined) throw this.unknown(`Apply (${filterOn})`);
    const first = passing(criterion1);
    if (criterion2 === undefined || criterion2 === null) return first;
    const second = passing(criterion2);
    return operator === "Or"
      ? (text, value) => first(text, value) || second(text, value)
      : (text, value) => first(text, value) && second(text, value);
  }

  private get storeKey(): string {
    return `Filter:${this.table.tableId}:${this.column}`;
  }
}

/** A custom criterion such as ">2", "<>A*" or "=Paris": numbers compare as numbers, text with * and ? without case. */
function passing(criterion: string): (text: string, value: string | number | boolean) => boolean {
  const match = comparison.exec(criterion);
  if (!match) throw invalidArgument();
  const [, sign = "=", operand = ""] = match;
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (Number.isNaN(number)) {
    const escaped = operand
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".");
    const pattern = new RegExp(`^${escaped}$`, "is");
    return (text) => (sign === "<>" ? !pattern.test(text) : pattern.test(text));
  }
  const compare: Record<string, (value: number) => boolean> = {
    ">": (value) => value > number,
    ">=": (value) => value >= number,
    "<": (value) => value < number,
    "<=": (value) => value <= number,
    "=": (value) => value === number,
    "<>": (value) => value !== number,
  };
  return (_text, value) => (typeof value === "number" ? compare[sign]!(value) : sign === "<>");
}

defineMembers<TableFilter>("Filter", {
  properties: { Criteria: { get: (filter) => filter.criteria } },
  methods: {
    Apply: (filter, criteria: FilterCriteria) => filter.apply(criteria),
    ApplyValuesFilter: (filter, values: string[]) => filter.apply({ filterOn: "Values", values }),
    ApplyCustomFilter: (filter, criterion1: string, criterion2?: string | null, operator?: string | null) =>
      filter.apply({
        filterOn: "Custom",
        criterion1,
        ...(criterion2 ? { criterion2 } : {}),
        ...(operator ? { operator } : {}),
      }),
    Clear: (filter) => filter.clear(),
  },
});
