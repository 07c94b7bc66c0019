import { weightWords } from "../../i18n/weightWords";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { abcLabels } from "../shared/abcLabels";
import { groupFormulas } from "../shared/groupFormulas";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import type { CrossedClasses, Weighed } from "./weighGroups";
import { groupColumn, groupHeader, groupLabel } from "./weightTable";

const classKeys: Readonly<Record<CrossedClasses["key"], readonly string[]>> = {
  abc: ["A", "B", "C", "Negative"],
  size: ["Large", "Medium", "Small"],
};

/** Customers and revenue of each group by class, and of all. */
export function crossColumns(
  input: AnalysisInput,
  weighed: Weighed,
  cross: CrossedClasses,
  source: RowCells,
): LiveColumn[] {
  const say = speakerOf(weightWords, input.language);
  const { crossed, customers } = weighed;
  const total = crossed.length;
  const column = groupColumn(weighed);
  const labels = crossed.map(({ name }) => groupLabel(input, name));
  const matching = groupFormulas([...labels, ...cross.labels]);
  const formula =
    (at: number, ofRows: (...conditions: (readonly [string, string])[]) => string, values: readonly ReportCell[]) =>
    (cell: RowCells): string => {
      const ofClass = [source.all(cross.key), `"${cross.labels[at]!}"`] as const;
      if (cell.index === total) return `=${ofRows(ofClass)}`;
      return column === null ? `=${values[cell.index]!}` : `=${ofRows([source.all(column), cell("group")], ofClass)}`;
    };
  const members = cross.labels.map((_, at) =>
    [...customers.names.keys()].filter((customer) => cross.classes[customer] === at),
  );
  return [
    {
      key: "group",
      header: groupHeader(input, weighed),
      kind: "text",
      width: 26,
      values: [...labels, speaker(input.language)("total")],
    },
    ...cross.labels.flatMap((label, at): LiveColumn[] => {
      const shown = label === abcLabels[3] ? say("negative") : label;
      const counts = [...crossed.map((group) => group.classCustomers[at]!), members[at]!.length];
      const totalCents = members[at]!.reduce((sum, customer) => sum + customers.revenueCents[customer]!, 0);
      const revenue = [...crossed.map((group) => group.classCents[at]! / 100), totalCents / 100];
      return [
        {
          key: `customers${classKeys[cross.key][at]!}`,
          header: say("crossCustomers", { class: shown }),
          kind: "count",
          width: 13,
          values: counts,
          formula: formula(at, (...conditions) => matching.count(...conditions), counts),
        },
        {
          key: `revenue${classKeys[cross.key][at]!}`,
          header: say("crossRevenue", { class: shown }),
          kind: "money",
          width: 13,
          values: revenue,
          formula: formula(
            at,
            (...conditions) => `ROUND(${matching.sum(source.all("revenue"), ...conditions)},2)`,
            revenue,
          ),
        },
      ];
    }),
  ];
}
