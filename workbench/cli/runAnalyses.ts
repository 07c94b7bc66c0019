import { readMerges } from "../../src/excel/readMerges";
import { readSource } from "../../src/excel/readSource";
import { writeReport } from "../../src/excel/writeReport";
import { describeProblem } from "../../src/i18n/describeProblem";
import { TableEncoder } from "../../src/portfolio/orders/table/TableEncoder";
import { translate } from "../../src/i18n/translate";
import { answeredKind } from "../../src/portfolio/orders/answeredKind";
import { Problem } from "../../src/portfolio/problem";
import type { Preview } from "../../src/analyses/analysis";
import type { Report } from "../../src/report/report";
import type { SourceLocation } from "../../src/report/sourceLocation";
import { Session } from "../../src/worker/Session";
import type { ImportView, SegmentView, SourceView } from "../../src/worker/sessionApi";
import { chosenAnalyses, everyAnalysis } from "./chosenAnalyses";
import type { CommandArguments } from "./commandArguments";
import { commandWords } from "./commandWords";
import { checkAnswers } from "./checkAnswers";
import { joinSheet } from "./joinSheet";
import { localTime } from "./localTime";
import { readAnswers } from "./readAnswers";
import { optionsOfAnalysis } from "./optionsOfAnalysis";
import { readOptionValues } from "./readOptionValues";
import { resolveMapping } from "./resolveMapping";
import { today } from "./today";

/** Live formulas are a dozen per customer: five hundred customers take the local Excel some ten seconds, far longer than Excel. */
const quickCustomers = 500;

/** Problems of the amounts themselves, which no option of the user can have caused. */
const shareProblems: readonly string[] = ["noPositiveTotal", "noPositiveAmount"];

/** What a run found, for the summary and the JSON result. */
export interface AnalysesRun {
  readonly source: SourceLocation;
  readonly view: SourceView;
  readonly imported: ImportView;
  readonly reports: readonly Report[];
  /** What a user should know before trusting a result, in words. */
  readonly notes: readonly string[];
  /** Why results were written as values where live formulas were wanted, in words. */
  readonly notLive: readonly string[];
  /** Empty unless `rfm` was run. */
  readonly segments: readonly SegmentView[];
}

/** Runs with live formulas where they would give the same numbers, else with values, and tells why. */
function runLive(run: (live: boolean) => Report, notLive: Set<string>): Report {
  try {
    return run(true);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== "liveUnavailable") throw error;
    notLive.add(String(error.facts.reason));
    return run(false);
  }
}

/** The preview, or the problem where amounts leave nothing to share out: of every analysis, only some are about shares. */
function previewOf(preview: () => Preview, isEvery: boolean): Preview | Problem {
  try {
    return preview();
  } catch (error) {
    if (isEvery && error instanceof Problem && shareProblems.includes(error.code)) return error;
    throw error;
  }
}

/**
 * Does what the pane does with the selection: reads it, imports it, runs the analyses and, when a file is wanted, writes
 * them into the workbook, live where that is possible.
 */
export async function runAnalyses({
  analyses,
  map,
  answers,
  join,
  importReport,
  asOf,
  language,
  options,
  out,
  write,
}: CommandArguments): Promise<AnalysesRun> {
  const session = new Session();
  const given = readAnswers(answers);
  const context = { today: today(), memory: null, merges: await readMerges() };
  const encoder = new TableEncoder();
  const source = await readSource({
    onOpen: (location) => session.open(location, language, context),
    onRows: (rows) => session.append(encoder.encode(rows)),
    onSetAside: (rows) => session.setAside(rows),
  });
  const view = session.describe();
  const kind = answeredKind(view.kind, given);
  const alone = session.import(resolveMapping(view, map, kind), given);
  const imported = join === null ? alone : await joinSheet(session, join);
  checkAnswers(given, imported.questions);
  const entries = session.catalogue();
  const now = localTime(new Date());
  const reports: Report[] = [];
  if (importReport && out !== null) await writeReport(session.importReport(now));
  const notes = new Set<string>();
  const notLive = new Set<string>();
  const isSlow = imported.customers > quickCustomers;
  const wantsLive = out !== null && (write === "live" || (write === "auto" && imported.liveByDefault && !isSlow));
  if (out !== null && write === "auto" && !wantsLive) {
    const { customers, report, liveObstacle } = imported;
    const slow = translate(language, commandWords.slowFormulas, { customers, rows: report.rowsRead });
    notLive.add(isSlow || liveObstacle === "" ? slow : liveObstacle);
  }
  const isEvery = analyses.includes(everyAnalysis);
  const ran: string[] = [];
  let nothingToShare: Problem | null = null;
  for (const { id } of chosenAnalyses(analyses)) {
    const entry = entries.find((candidate) => candidate.id === id)!;
    if (isEvery && (entry.missing.length > 0 || entry.unavailable !== "")) {
      const why =
        entry.unavailable || translate(language, commandWords.needsFields, { fields: entry.missing.join(", ") });
      notes.add(translate(language, commandWords.passedOver, { title: entry.title, why }));
      continue;
    }
    if (entry.missing.length > 0) {
      const seen = view.columns.map(({ header }) => `"${header}"`).join(", ");
      throw new Problem("commandAnalysisNeeds", {
        analysis: id,
        fields: entry.missing.join(", "),
        field: entry.missing[0]!,
        seen,
      });
    }
    if (entry.unavailable !== "")
      throw new Problem("commandAnalysisUnavailable", { analysis: id, why: entry.unavailable });
    const values = readOptionValues(entry.options, optionsOfAnalysis(id, options), asOf);
    const preview = previewOf(() => session.preview(id, values), isEvery);
    if (preview instanceof Problem) {
      nothingToShare ??= preview;
      notes.add(
        translate(language, commandWords.passedOver, {
          title: entry.title,
          why: describeProblem(language, preview).what,
        }),
      );
      continue;
    }
    for (const note of preview.notes) notes.add(note);
    const run = (live: boolean): Report => session.run(id, values, live, now);
    const report = wantsLive ? runLive(run, notLive) : run(false);
    if (wantsLive && preview.liveNote) notes.add(preview.liveNote);
    reports.push(report);
    ran.push(id);
    if (out !== null) await writeReport(report);
  }
  if (reports.length === 0 && nothingToShare !== null) throw nothingToShare;
  return {
    source,
    view: { ...view, kind },
    imported,
    reports,
    notes: [...notes],
    notLive: [...notLive],
    segments: ran.includes("rfm") ? session.segments() : [],
  };
}
