import { weightWords } from "../i18n/weightWords";
import { formatMoney, formatNumber } from "../i18n/formatters";
import type { Analysis, AnalysisInput, OptionValues, Preview, PreviewChart } from "./analysis";
import { whyFiguresAreValues } from "./shared/customerColumns";
import { sourceRange } from "./shared/liveOrders";
import { reportOf } from "./shared/reportOf";
import { speaker, speakerOf } from "./shared/speaker";
import { valuesNote } from "./shared/valuesNote";
import { proposeGrouping } from "./weight/proposeGrouping";
import { weighGroups, type Weighed } from "./weight/weighGroups";
import { drawnGroups } from "./weight/weightChart";
import { weightFinding } from "./weight/weightFinding";
import { weightOptions } from "./weight/weightOptions";
import { weightSheet } from "./weight/weightSheet";
import { groupColumn, groupHeader, groupLabel } from "./weight/weightTable";

/** The groups as bars, or, crossed with classes, as a grid. */
function chartOf(input: AnalysisInput, weighed: Weighed): PreviewChart {
  const { language, currency } = input;
  const { groups, crossed, cross } = weighed;
  if (cross) {
    const drawn = crossed.slice(0, drawnGroups);
    return {
      kind: "matrix",
      rowTitle: groupHeader(input, weighed),
      columnTitle: cross.key === "abc" ? speakerOf(weightWords, language)("abcClass") : speaker(language)("size"),
      rows: drawn.map(({ name }) => groupLabel(input, name)),
      columns: cross.labels,
      cells: drawn.map(({ classCustomers, classCents }) =>
        cross.roles.map((role, at) => ({ customers: classCustomers[at]!, revenue: classCents[at]! / 100, role })),
      ),
    };
  }
  return {
    kind: "bars",
    title: speaker(language)("revenue"),
    bars: groups.slice(0, drawnGroups).map(({ name, cents }) => ({
      label: groupLabel(input, name),
      value: cents / 100,
      text: formatMoney(language, cents / 100, currency),
    })),
  };
}

function notesOf(input: AnalysisInput, weighed: Weighed): string[] {
  const say = speakerOf(weightWords, input.language);
  const { customers, groupOf } = weighed;
  const notes: string[] = [];
  if (customers.ordersAfter > 0) notes.push(speaker(input.language)("noteOrdersAfter", { n: customers.ordersAfter }));
  if (groupOf === null) notes.push(say("noteOverlap"));
  return notes;
}

/** What stays a value while the rest is live. */
function liveNote(input: AnalysisInput, weighed: Weighed): { liveNote?: string } {
  const say = speakerOf(weightWords, input.language);
  const { customers, groupOf, by } = weighed;
  const reason = whyFiguresAreValues(input, "familyRevenue");
  const families = reason === "" ? say("noteFamilies") : say("noteFamilyRevenue", { reason });
  const group = say("noteGroups", { group: groupHeader(input, weighed).toLowerCase() });
  const parts = [
    valuesNote(input, customers.marginCents ? "margin" : "revenue").liveNote,
    groupOf === null ? families : groupColumn(weighed) === by ? undefined : group,
  ].filter((note) => note !== undefined);
  return parts.length > 0 ? { liveNote: parts.join(" ") } : {};
}

/** The spilling function where the source itself has one row per customer, every one of them read. */
function formulaOf(input: AnalysisInput, { by }: Weighed): string | null {
  const { orders, mapping, imported } = input;
  const isWhole = imported.accepted === imported.rowsRead;
  if (orders.kind !== "customers" || !isWhole || by === "abc" || by === "size") return null;
  if (mapping[by] === undefined || mapping.amount === undefined) return null;
  const margin = mapping.margin === undefined ? "" : `,${sourceRange(input, "margin")}`;
  return `=CLIENTELE.BREAKDOWN(${sourceRange(input, by)},${sourceRange(input, "amount")}${margin})`;
}

/** Key figures of the portfolio, and its customers, revenue and margin by attribute or class. */
export const weight: Analysis = {
  id: "weight",
  title: weightWords.title,
  what: weightWords.what,
  question: "balance",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: weightOptions,

  propose(input: AnalysisInput): OptionValues {
    return { by: proposeGrouping(input) };
  },

  preview(input: AnalysisInput): Preview {
    const { language, currency } = input;
    const shared = speaker(language);
    const weighed = weighGroups(input);
    const { customers, revenueCents, marginCents, groups } = weighed;
    const money = (cents: number): string => formatMoney(language, cents / 100, currency);
    const mean = speakerOf(weightWords, language)("keyMean");
    return {
      figures: [
        { label: shared("customers"), text: formatNumber(language, customers.count) },
        { label: shared("revenue"), text: money(revenueCents) },
        ...(marginCents === null ? [] : [{ label: shared("margin"), text: money(marginCents) }]),
        { label: mean, text: money(revenueCents / customers.count) },
      ],
      chart: chartOf(input, weighed),
      finding: weightFinding(input, weighed),
      sheet: speakerOf(weightWords, language)("sheet"),
      rows: groups.length + 1,
      notes: notesOf(input, weighed),
      liveObstacle: "",
      ...liveNote(input, weighed),
      formula: formulaOf(input, weighed),
    };
  },

  run(input: AnalysisInput) {
    const weighed = weighGroups(input);
    return reportOf(input, weight, weightFinding(input, weighed), [weightSheet(input, weighed)]);
  },
};
