import { crossedAbcWords } from "../i18n/crossedAbcWords";
import { formatMoney, formatNumber } from "../i18n/formatters";
import { potentialWords } from "../i18n/potentialWords";
import type { Analysis, AnalysisInput, Preview } from "./analysis";
import { crossedFinding } from "./crossedAbc/crossedFinding";
import { crossedRole, potentialClasses, potentialLabels } from "./crossedAbc/crossedLabels";
import { crossedOptions, runCrossed, type CrossedRun } from "./crossedAbc/crossedRun";
import { crossedSheet } from "./crossedAbc/crossedSheet";
import { listColumns } from "./potential/listColumns";
import { potentialLiveNote, potentialNotes } from "./potential/potentialNotes";
import { abcLabels } from "./shared/abcLabels";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

/** The spilling function over a list that declares the potential of every customer. */
function formulaOf(input: AnalysisInput, { estimated, revenueCuts, potentialCuts }: CrossedRun): string | null {
  const columns = listColumns(input, ["amount", "potential"]);
  if (!columns || estimated.potential.source.some((source) => source !== "declared")) return null;
  const array = (cuts: readonly number[]): string => `{${cuts.join(",")}}`;
  return `=CLIENTELE.ABCCROSSED(${[...columns, array(revenueCuts), array(potentialCuts)].join(",")})`;
}

/** ABC on revenue across ABC′ on potential: nine cells. */
export const crossedAbc: Analysis = {
  id: "crossedAbc",
  title: crossedAbcWords.title,
  what: crossedAbcWords.what,
  question: "who",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: crossedOptions,

  preview(input): Preview {
    const { language, currency } = input;
    const say = speakerOf(crossedAbcWords, language);
    const sayPotential = speakerOf(potentialWords, language);
    const run = runCrossed(input);
    const { cells, revenueClasses, estimated } = run;
    const left = cells[1]![0]!.untappedCents + cells[2]![0]!.untappedCents;
    return {
      figures: [
        ...[2, 1, 0].map((index) => ({
          label: say("keyCell", { revenue: abcLabels[index]!, potential: potentialLabels[0] }),
          text: formatNumber(language, cells[index]![0]!.customers),
        })),
        { label: say("keyLeft"), text: formatMoney(language, left / 100, currency) },
      ],
      chart: {
        kind: "matrix",
        rowTitle: say("revenueClass"),
        columnTitle: sayPotential("keyPotential"),
        rows: revenueClasses.map((index) => abcLabels[index]!),
        columns: potentialClasses.map((index) => potentialLabels[index]),
        cells: cells.map((line, revenueClass) =>
          line.map(({ customers, revenueCents }, potentialClass) => ({
            customers,
            revenue: revenueCents / 100,
            role: crossedRole(revenueClass, potentialClass),
          })),
        ),
      },
      finding: crossedFinding(input, run),
      sheet: say("sheet"),
      rows: estimated.customers.count,
      notes: potentialNotes(input, estimated),
      liveObstacle: "",
      liveNote: potentialLiveNote(input, estimated),
      formula: formulaOf(input, run),
    };
  },

  run(input) {
    const run = runCrossed(input);
    return reportOf(input, crossedAbc, crossedFinding(input, run), [crossedSheet(input, run)]);
  },
};
