import type { SegmentGrid } from "../../portfolio/segmentation/segmentGrid";
import type { ReportCell, ReportTable } from "../../report/reportTable";
import { whyWords } from "../../i18n/whyWords";
import type { AnalysisInput } from "../analysis";
import { segmentRoles } from "../rfm/segmentRoles";
import { liveTable } from "../shared/liveTable";
import { speaker, speakerOf } from "../shared/speaker";
import type { ExplainedCustomers } from "./whyCustomers";

/** The scores that lead to a segment: "R 4–5 · F 3–5 · M 1–5"; `null` for a segment without a cell. */
function scoresOf({ cells }: SegmentGrid, segment: number): string | null {
  const codes = Array.from(cells.keys()).filter((cell) => cells[cell] === segment);
  if (codes.length === 0) return null;
  const axes = [
    (cell: number) => Math.floor(cell / 25),
    (cell: number) => Math.floor(cell / 5) % 5,
    (cell: number) => cell % 5,
  ];
  const ranges = axes.map((scoreAt) => {
    const scores = codes.map((cell) => scoreAt(cell) + 1);
    const [low, high] = [Math.min(...scores), Math.max(...scores)];
    return low === high ? String(low) : `${low}–${high}`;
  });
  return ["R", "F", "M"].map((axis, index) => `${axis} ${ranges[index]}`).join(" · ");
}

/** A1 ranges of the customers' columns by key. */
export type ColumnRanges = (key: "segment" | "toUpOrders" | "toUpEuros" | "toDown" | "toUpDays") => string;

/** One row per segment: what defines it, how far its customers are from the next ones on average, and how many fall soon. */
export function segmentsBlock(
  input: AnalysisInput,
  explained: ExplainedCustomers,
  place: { readonly row: number; readonly column: number },
  ranges: ColumnRanges,
): ReportTable {
  const say = speaker(input.language);
  const sayWhy = speakerOf(whyWords, input.language);
  const { segments, segmented, values } = explained;
  const mean = (label: string, key: "toUpEuros" | "toDown"): ReportCell => {
    const own = values("segment");
    const told = values(key).filter((value, row) => own[row] === label && typeof value === "number") as number[];
    return told.length === 0 ? "" : told.reduce((sum, value) => sum + value, 0) / told.length;
  };
  const meanFormula = (own: string, key: "toUpEuros" | "toDown"): string =>
    `=IFERROR(AVERAGEIFS(${ranges(key)},${ranges("segment")},${own}),"")`;
  return liveTable({
    key: "segments",
    tableName: null,
    caption: null,
    ...place,
    live: input.writeLive,
    columns: [
      {
        key: "segment",
        header: say("segment"),
        kind: "segment",
        width: 28,
        values: segments.map(({ label }) => label),
        roles: segmentRoles(segments),
      },
      {
        key: "customers",
        header: say("customers"),
        kind: "count",
        width: 13,
        values: segments.map(({ customers }) => customers),
        formula: (cells) => `=COUNTIF(${ranges("segment")},${cells("segment")})`,
      },
      {
        key: "definition",
        header: sayWhy("definition"),
        kind: "text",
        width: 24,
        values: segments.map((_, index) => scoresOf(segmented.grid, index) ?? sayWhy("noCell")),
      },
      {
        key: "meanToUp",
        header: sayWhy("meanToUp"),
        kind: "money",
        width: 14,
        values: segments.map(({ label }) => mean(label, "toUpEuros")),
        formula: (cells) => meanFormula(cells("segment"), "toUpEuros"),
      },
      {
        key: "meanToDown",
        header: sayWhy("meanToDown"),
        kind: "decimal",
        width: 14,
        values: segments.map(({ label }) => mean(label, "toDown")),
        formula: (cells) => meanFormula(cells("segment"), "toDown"),
      },
      {
        key: "fallingSoon",
        header: sayWhy("fallingSoon"),
        kind: "count",
        width: 11,
        values: segments.map(({ fallingSoon }) => fallingSoon),
        formula: (cells) =>
          `=COUNTIFS(${ranges("segment")},${cells("segment")},${ranges("toDown")},"<="&${sayWhy("soonName")})`,
      },
    ],
  });
}
