import { weightWords } from "../../i18n/weightWords";
import type { Group } from "../../portfolio/statistics/breakDown";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { groupFormulas } from "../shared/groupFormulas";
import { cellsOfTable, type LiveColumn, type RowCells } from "../shared/liveTable";
import { shareDecimals } from "../shared/shareDecimals";
import { speaker, speakerOf } from "../shared/speaker";
import type { FamilyFormulas } from "./familyFormulas";
import type { Weighed } from "./weighGroups";
import { groupColumn, groupHeader, groupLabel } from "./weightTable";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** One row per group, and all customers; formulas read the table of the customers whose cells are given. */
export function breakdownColumns(
  input: AnalysisInput,
  weighed: Weighed,
  source: RowCells,
  families: FamilyFormulas,
  place: Place,
): LiveColumn[] {
  const say = speakerOf(weightWords, input.language);
  const shared = speaker(input.language);
  const { groups, customers, revenueCents, marginCents, abc } = weighed;
  const total = groups.length;
  const all: Group = {
    name: shared("total"),
    customers: customers.count,
    cents: revenueCents,
    marginCents: marginCents ?? 0,
    classCustomers: abc ? [abc.classes.reduce((count, letter) => count + (letter === 0 ? 1 : 0), 0)] : [],
    classCents: [],
  };
  const lines = [...groups, all];
  const labels = groups.map(({ name }) => groupLabel(input, name));
  const column = groupColumn(weighed);
  const matching = groupFormulas([...labels, "A"]);
  const keys = [
    "group",
    "customers",
    "shareOfCustomers",
    "revenue",
    "share",
    ...(marginCents === null ? [] : ["margin", "marginRate"]),
    "mean",
    "classA",
  ];
  const at = cellsOfTable(keys, { ...place, rows: lines.length });
  const totals = at(total);
  const range = (key: string, from: number, to: number): string => (to < from ? "" : `${at(from)(key)}:${at(to)(key)}`);
  const each = (value: (line: Group) => ReportCell): ReportCell[] => lines.map(value);
  /** Lines of orders stay values, but for the row of all customers. */
  const overCustomers = (
    ofGroup: (condition: readonly [string, string]) => string,
    ofAll: string,
    values: readonly ReportCell[],
  ) =>
    ((cell) => {
      if (cell.index === total) return `=${ofAll}`;
      return column === null ? `=${values[cell.index]!}` : `=${ofGroup([source.all(column), cell("group")])}`;
    }) satisfies LiveColumn["formula"];
  const counts = each((line) => line.customers);
  const counted = (key: "customers" | "revenue", header: string, width: number, values: ReportCell[]): LiveColumn => ({
    key: key === "customers" ? "shareOfCustomers" : "share",
    header,
    kind: "percent",
    width,
    values,
    formula: (cell) => `=IF(${totals(key)}>0,ROUND(${cell(key)}/${totals(key)},${shareDecimals}),"")`,
    ...(key === "revenue" ? ({ scale: "heat" } as const) : {}),
  });
  const money = (key: "revenue" | "margin", header: string, values: readonly ReportCell[]): LiveColumn => {
    const ofFamily = families[key];
    const ofCustomers = overCustomers(
      (condition) => `ROUND(${matching.sum(source.all(key), condition)},2)`,
      `ROUND(SUM(${source.all(key)}),2)`,
      values,
    );
    // What has no family is what the others leave of the whole.
    const ofLines = (cell: RowCells): string => {
      const others = range(key, 0, total - 2);
      const isRest = groups[cell.index]!.name === null;
      return isRest ? `=ROUND(${totals(key)}${others && `-SUM(${others})`},2)` : `=${ofFamily!(cell("group"))}`;
    };
    return {
      key,
      header,
      kind: "money",
      width: 14,
      values,
      formula: (cell) => (ofFamily && cell.index < total ? ofLines(cell) : ofCustomers(cell)),
      ...(key === "revenue" ? { dataBar: true } : {}),
    };
  };
  const classA = each((line) => line.classCustomers[0] ?? 0);
  return [
    {
      key: "group",
      header: groupHeader(input, weighed),
      kind: "text",
      width: 26,
      values: [...labels, shared("total")],
    },
    {
      key: "customers",
      header: shared("customers"),
      kind: "count",
      width: 13,
      values: counts,
      formula: overCustomers((condition) => matching.count(condition), `COUNTA(${source.all("customer")})`, counts),
    },
    counted(
      "customers",
      shared("shareOfCustomers"),
      15,
      each((line) => roundTo(line.customers / customers.count, shareDecimals)),
    ),
    money(
      "revenue",
      shared("revenue"),
      each((line) => line.cents / 100),
    ),
    counted(
      "revenue",
      shared("shareOfRevenue"),
      14,
      each((line) => (revenueCents > 0 ? roundTo(line.cents / 100 / (revenueCents / 100), shareDecimals) : "")),
    ),
    ...(marginCents === null
      ? []
      : [
          money(
            "margin",
            shared("margin"),
            each((line) => line.marginCents / 100),
          ),
          {
            key: "marginRate",
            header: say("marginRate"),
            kind: "percent",
            width: 12,
            values: each((line) =>
              line.cents > 0 ? roundTo(line.marginCents / 100 / (line.cents / 100), shareDecimals) : "",
            ),
            formula: (cell: RowCells) =>
              `=IF(${cell("revenue")}>0,ROUND(${cell("margin")}/${cell("revenue")},${shareDecimals}),"")`,
          } satisfies LiveColumn,
        ]),
    {
      key: "mean",
      header: say("mean"),
      kind: "money",
      width: 14,
      values: each((line) => (line.customers > 0 ? line.cents / 100 / line.customers : "")),
      formula: (cell) => `=IF(${cell("customers")}>0,${cell("revenue")}/${cell("customers")},"")`,
    },
    {
      key: "classA",
      header: say("classA"),
      kind: "count",
      width: 12,
      values: classA,
      formula: overCustomers(
        (condition) => matching.count(condition, [source.all("abc"), '"A"']),
        `COUNTIF(${source.all("abc")},"A")`,
        classA,
      ),
    },
  ];
}
