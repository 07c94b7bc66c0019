import { readSource } from "../../src/excel/readSource";
import { writeReport } from "../../src/excel/writeReport";
import { Problem } from "../../src/portfolio/problem";
import type { Report } from "../../src/report/report";
import type { SourceLocation } from "../../src/report/sourceLocation";
import { Session } from "../../src/worker/Session";
import type { ImportView, SegmentView, SourceView } from "../../src/worker/sessionApi";
import type { CommandArguments } from "./commandArguments";
import { localTime } from "./localTime";
import { readOptionValues } from "./readOptionValues";
import { resolveMapping } from "./resolveMapping";

/** What a run found, for the summary and the JSON result. */
export interface AnalysesRun {
  readonly source: SourceLocation;
  readonly view: SourceView;
  readonly imported: ImportView;
  readonly reports: readonly Report[];
  /** What a user should know before trusting a result, in words. */
  readonly notes: readonly string[];
  /** Empty unless `rfm` was asked for. */
  readonly segments: readonly SegmentView[];
}

/**
 * Does what the pane does with the selection: reads it, imports it, runs the analyses and, when a file is wanted, writes
 * them into the workbook, live where that is possible.
 */
export async function runAnalyses({
  analyses,
  map,
  asOf,
  language,
  options,
  out,
}: CommandArguments): Promise<AnalysesRun> {
  const session = new Session();
  const source = await readSource({
    onOpen: (location) => session.open(location, language),
    onRows: (rows) => session.append(rows),
  });
  const view = session.describe();
  const imported = session.import(resolveMapping(view, map));
  const entries = session.catalogue();
  const reports: Report[] = [];
  const notes: string[] = [];
  for (const id of analyses) {
    const entry = entries.find((candidate) => candidate.id === id)!;
    if (entry.missing.length > 0) {
      const seen = view.columns.map(({ header }) => `"${header}"`).join(", ");
      throw new Problem("commandAnalysisNeeds", {
        analysis: id,
        fields: entry.missing.join(", "),
        field: entry.missing[0]!,
        seen,
      });
    }
    const values = readOptionValues(entry.options, options, asOf);
    notes.push(...session.preview(id, values).notes);
    const live = imported.liveByDefault && imported.liveObstacle === "";
    const report = session.run(id, values, live, localTime(new Date()));
    reports.push(report);
    if (out !== null) await writeReport(report);
  }
  return {
    source,
    view,
    imported,
    reports,
    notes: [...new Set(notes)],
    segments: analyses.includes("rfm") ? session.segments() : [],
  };
}
