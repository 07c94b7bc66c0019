import { weightWords } from "../../i18n/weightWords";
import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcRoles } from "../shared/abcLabels";
import type { CustomerColumns } from "../shared/customerColumns";
import type { LiveColumn } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import type { Weighed } from "./weighGroups";

/** The word of what the portfolio is broken down by, as a header. */
export function groupHeader({ language }: AnalysisInput, { by }: Pick<Weighed, "by">): string {
  if (by === "family") return speakerOf(weightWords, language)("family");
  return by === "abc" ? speakerOf(weightWords, language)("abcClass") : speaker(language)(by);
}

/** What a cell shows for a group. */
export const groupLabel = ({ language }: AnalysisInput, name: string | null): string =>
  name ?? speakerOf(weightWords, language)("none");

/** Key of the column of the customers that says their group; `null` where groups are of order lines. */
export const groupColumn = ({ by, groupOf }: Weighed): string | null =>
  groupOf === null ? null : by === "abc" || by === "size" ? by : "group";

/** The customers with their group, classes and figures: what the breakdown is drawn from. */
export function weightTable(input: AnalysisInput, weighed: Weighed, figures: CustomerColumns): LiveColumn[] {
  const say = speakerOf(weightWords, input.language);
  const shared = speaker(input.language);
  const { customers, order, groupOf, abc, size } = weighed;
  const ownGroup: LiveColumn[] =
    groupColumn(weighed) === "group"
      ? [
          {
            key: "group",
            header: groupHeader(input, weighed),
            kind: "text",
            width: 20,
            values: order.map((customer) => {
              const code = groupOf!.codes[customer]!;
              return groupLabel(input, code < 0 ? null : groupOf!.names[code]!);
            }),
          },
        ]
      : [];
  const [large, medium, small] = size?.labels ?? [];
  return [
    figures.customer(),
    ...ownGroup,
    {
      key: "abc",
      header: shared("abc"),
      kind: "abc",
      values: order.map((customer) => (abc ? abc.labels[abc.classes[customer]!]! : "")),
      formula: (cell) => abcFormula(cell("revenue"), cell.all("revenue"), say("cutAName"), say("cutBName")),
      roles: abcRoles,
    },
    ...(size
      ? [
          {
            key: "size",
            header: shared("size"),
            kind: "segment",
            values: order.map((customer) => size.labels[size.classes[customer]!]!),
            formula: (cell) =>
              `=IF(${cell("revenue")}>=${say("largeName")},"${large}",IF(${cell("revenue")}>=${say("mediumName")},"${medium}","${small}"))`,
            roles: Object.fromEntries(size.labels.map((label, at) => [label, { role: size.roles[at]!, strength: 1 }])),
          } satisfies LiveColumn,
        ]
      : []),
    figures.revenue(),
    ...(customers.marginCents ? [{ ...figures.margin(), dataBar: false }] : []),
    ...(customers.measures.potential ? [figures.potential()] : []),
    ...(customers.knows.frequency ? [figures.orders()] : []),
  ];
}
