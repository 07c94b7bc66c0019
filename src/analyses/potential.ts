import { formatMoney, formatPercent } from "../i18n/formatters";
import { potentialWords } from "../i18n/potentialWords";
import type { Analysis, Preview } from "./analysis";
import { potentialFinding } from "./potential/potentialFinding";
import { potentialFormula } from "./potential/potentialFormula";
import { potentialLiveNote, potentialNotes } from "./potential/potentialNotes";
import { muchLeftFrom, potentialOptions, runPotential } from "./potential/potentialRun";
import { potentialSheet } from "./potential/potentialSheet";
import { shareBought } from "./potential/potentialTotals";
import { mostUntapped } from "./potential/untappedChart";
import { reportOf } from "./shared/reportOf";
import { speakerOf } from "./shared/speaker";

/** What each customer could buy, how much of it they do, and what is left to get. */
export const potential: Analysis = {
  id: "potential",
  title: potentialWords.title,
  what: potentialWords.what,
  question: "worth",
  needs: { orders: ["customer", "date", "amount"], customers: ["customer", "amount"] },
  options: potentialOptions,

  preview(input): Preview {
    const { language, currency } = input;
    const say = speakerOf(potentialWords, language);
    const run = runPotential(input);
    const { total, estimated, muchLeft } = run;
    const money = (cents: number): string => formatMoney(language, cents / 100, currency);
    const share = shareBought(total);
    return {
      figures: [
        { label: say("keyPotential"), text: money(total.potentialCents) },
        { label: say("keyUntapped"), text: money(total.untappedCents) },
        ...(share === "" ? [] : [{ label: say("keyShare"), text: formatPercent(language, share) }]),
        {
          label: say("keyLeft", { share: formatPercent(language, muchLeftFrom) }),
          text: formatPercent(language, muchLeft / estimated.customers.count),
        },
      ],
      chart: { kind: "bars", ...mostUntapped(input, run) },
      finding: potentialFinding(input, run),
      sheet: say("sheet"),
      rows: estimated.customers.count,
      notes: potentialNotes(input, estimated),
      liveObstacle: "",
      liveNote: potentialLiveNote(input, estimated),
      formula: potentialFormula(input, estimated),
    };
  },

  run(input) {
    const run = runPotential(input);
    return reportOf(input, potential, potentialFinding(input, run), [potentialSheet(input, run)]);
  },
};
