import { formatMoney } from "../i18n/formatters";
import { potentialWords } from "../i18n/potentialWords";
import type { PotentialCell } from "../portfolio/segmentation/potentialCell";
import type { Analysis, OptionValues, Preview, PreviewCell } from "./analysis";
import { estimateCustomers } from "./potential/estimateCustomers";
import { listColumns } from "./potential/listColumns";
import { potentialLiveNote, potentialNotes } from "./potential/potentialNotes";
import { cellRole } from "./potentialGrid/cellLabels";
import { gridFinding } from "./potentialGrid/gridFinding";
import { gridOptions, runGrid, type GridRun } from "./potentialGrid/gridRun";
import { gridSheet } from "./potentialGrid/gridSheet";
import { proposePotentialFrom } from "./potentialGrid/proposePotentialFrom";
import { readOptions } from "./shared/readOptions";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";
import type { AnalysisInput } from "./analysis";

/** The spilling function over a list that declares the potential of every customer. */
function formulaOf(input: AnalysisInput, { estimated, shareFrom, potentialFrom }: GridRun): string | null {
  const columns = listColumns(input, ["amount", "potential"]);
  if (!columns || estimated.potential.source.some((source) => source !== "declared")) return null;
  return `=CLIENTELE.POTENTIALCELL(${[...columns, shareFrom, potentialFrom].join(",")})`;
}

/** Share of wallet across potential: who is saturated, who buys from competitors, and what each calls for. */
export const potentialGrid: Analysis = {
  id: "potentialGrid",
  title: potentialWords.gridTitle,
  what: potentialWords.gridWhat,
  question: "next",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: gridOptions,

  propose(input): OptionValues {
    const { customers } = input;
    const isEmpty = ![...customers.revenueCents, ...(customers.measures.potential ?? [])].some((cents) => cents > 0);
    if (isEmpty) return {};
    const initial = readOptions(gridOptions, { ...input, options: {} });
    return { potentialFrom: [proposePotentialFrom(estimateCustomers(input, initial))] };
  },

  preview(input): Preview {
    const { language, currency } = input;
    const say = speakerOf(potentialWords, language);
    const run = runGrid(input);
    const cellOf = (key: PotentialCell): PreviewCell => {
      const cell = run.cells.find((candidate) => candidate.key === key)!;
      return { customers: cell.customers, revenue: cell.revenueCents / 100, role: cellRole[key] };
    };
    return {
      figures: run.cells.map(({ label, untappedCents }) => ({
        label: say("leftIn", { cell: label }),
        text: formatMoney(language, untappedCents / 100, currency),
      })),
      chart: {
        kind: "matrix",
        rowTitle: say("keyPotential"),
        columnTitle: say("shareOfWallet"),
        rows: [say("potentialLarge"), say("potentialSmall")],
        columns: [say("shareLow"), say("shareHigh")],
        cells: [
          [cellOf("bastions"), cellOf("stars")],
          [cellOf("small"), cellOf("loyals")],
        ],
      },
      finding: gridFinding(input, run),
      sheet: say("gridSheet"),
      rows: run.estimated.customers.count,
      notes: potentialNotes(input, run.estimated),
      liveObstacle: "",
      liveNote: potentialLiveNote(input, run.estimated),
      formula: formulaOf(input, run),
    };
  },

  run(input) {
    const run = runGrid(input);
    return reportOf(input, potentialGrid, gridFinding(input, run), [gridSheet(input, run)]);
  },
};
