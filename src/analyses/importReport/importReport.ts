import { formatDateTime, formatExactMoney } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import type { KeyFigure } from "../../report/keyFigure";
import type { Report } from "../../report/report";
import type { ReportCell, ReportColumn, ReportTable } from "../../report/reportTable";
import { columnName } from "../../report/columnName";
import { importSpeaker } from "../shared/importSpeaker";
import type { ColumnUse } from "./columnUse";
import { describeCleaning } from "./describeCleaning";
import type { QuestionText } from "./describeQuestions";
import { describeReasons } from "./describeReasons";
import type { ImportedSource } from "./importedSource";
import { importWidths } from "./importWidths";
import { leftOutTable } from "./leftOutTable";

/** What the sheet of an import is made from. */
export interface ImportReportInput extends ImportedSource {
  readonly language: Language;
  /** What the source is and why, in one sentence. */
  readonly what: string;
  readonly columns: readonly ColumnUse[];
  readonly questions: readonly QuestionText[];
  readonly notes: readonly string[];
  /** Local date and time, ISO text. */
  readonly now: string;
  readonly version: string;
}

const firstTableRow = 7;
/** Rows between two tables: a blank one, and the caption of the second. */
const gap = 2;
const firstRowsShown = 8;

interface Block {
  readonly key: string;
  readonly caption: string;
  readonly columns: readonly Pick<ReportColumn, "key" | "header" | "kind" | "values">[];
}

function reasonsBlock(input: ImportReportInput): Block {
  const say = importSpeaker(input.language);
  const reasons = describeReasons(input, input.language);
  const each = (value: (reason: (typeof reasons)[number]) => ReportCell): ReportCell[] => reasons.map(value);
  return {
    key: "reasons",
    caption: say("importReasonsCaption"),
    columns: [
      { key: "reason", header: say("importReason"), kind: "text", values: each(({ label }) => label) },
      { key: "rows", header: say("importRows"), kind: "count", values: each(({ count }) => count) },
      {
        key: "outcome",
        header: say("importOutcome"),
        kind: "text",
        values: each(({ outcome, count }) =>
          say(outcome === "merged" ? "outcomeMerged" : "outcomeRejected", { n: count }),
        ),
      },
      {
        key: "firstRows",
        header: say("importFirstRows"),
        kind: "text",
        values: each(({ rows, count }) => {
          const shown = rows.slice(0, firstRowsShown).join(", ");
          return count > firstRowsShown ? `${shown} …` : shown;
        }),
      },
      { key: "example", header: say("importExample"), kind: "text", values: each(({ cells }) => cells[0] ?? "") },
    ],
  };
}

function cleaningBlock(input: ImportReportInput): Block {
  const say = importSpeaker(input.language);
  const steps = describeCleaning(input.report, input.currency, input.language).map(({ label }) => label);
  return {
    key: "cleaning",
    caption: say("importCleaningCaption"),
    columns: [{ key: "step", header: say("importStep"), kind: "text", values: steps }],
  };
}

function notesBlock({ notes, language }: ImportReportInput): Block {
  const say = importSpeaker(language);
  return {
    key: "notes",
    caption: say("importNotesCaption"),
    columns: [{ key: "note", header: say("importNote"), kind: "text", values: notes }],
  };
}

function decisionsBlock({ questions, language }: ImportReportInput): Block {
  const say = importSpeaker(language);
  const answerOf = ({ options, value }: QuestionText): string =>
    options.find((option) => option.value === value)?.label ?? value;
  return {
    key: "decisions",
    caption: say("importDecisionsCaption"),
    columns: [
      { key: "question", header: say("importQuestion"), kind: "text", values: questions.map(({ title }) => title) },
      {
        key: "who",
        header: say("importWho"),
        kind: "text",
        values: questions.map(({ answered }) => say(answered ? "whoAnswered" : "whoAssumed")),
      },
      { key: "answer", header: say("importAnswer"), kind: "text", values: questions.map(answerOf) },
    ],
  };
}

function columnsBlock({ columns, language }: ImportReportInput): Block {
  const say = importSpeaker(language);
  return {
    key: "columns",
    caption: say("importColumnsCaption"),
    columns: [
      { key: "field", header: say("importField"), kind: "text", values: columns.map(({ field }) => field) },
      {
        key: "confidence",
        header: say("importConfidence"),
        kind: "percent",
        values: columns.map(({ confidence }) => (confidence === null ? "" : Math.round(confidence * 100) / 100)),
      },
      { key: "column", header: say("importHeader"), kind: "text", values: columns.map(({ header }) => header) },
      { key: "why", header: say("importWhy"), kind: "text", values: columns.map(({ reason }) => reason) },
    ],
  };
}

/** The tables one under the other, those without rows left out, and the list of rows at the end of them. */
function stackTables(input: ImportReportInput): ReportTable[] {
  const blocks = [reasonsBlock, cleaningBlock, decisionsBlock, notesBlock, columnsBlock].map((block) => block(input));
  const tables: ReportTable[] = [];
  let row = firstTableRow;
  for (const { key, caption, columns } of blocks) {
    const count = columns[0]!.values.length;
    if (count === 0) continue;
    const wide = columns.map((column, at) => ({ ...column, width: importWidths[at]! }));
    tables.push({ key, tableName: null, caption, row, column: 0, columns: wide });
    row += 1 + count + gap;
  }
  const leftOut = leftOutTable(input, row, input.language);
  return leftOut ? [...tables, leftOut] : tables;
}

/** The account of an import as a sheet: key figures, reasons, cleaning, decisions, columns, and the rows not accepted. */
export function importReport(input: ImportReportInput): Report {
  const { language, currency, report, source, now, version } = input;
  const say = importSpeaker(language);
  const counts = [
    ["importRowsRead", report.rowsRead],
    ["importAccepted", report.accepted],
    ["importMerged", report.merged],
    ["importRejected", report.rejected],
  ] as const;
  const keyFigures: KeyFigure[] = [
    { label: say("importRevenue"), value: report.revenueCents / 100, kind: "exactMoney", column: 0 },
    ...counts.map(([word, value], index): KeyFigure => ({ label: say(word), value, kind: "count", column: index + 1 })),
  ];
  const [first, last] = [
    `${columnName(source.column)}${source.row + 1}`,
    `${columnName(source.column + source.columns - 1)}${source.row + source.rows}`,
  ];
  return {
    analysis: "import",
    title: say("importTitle"),
    finding: say("importFinding", {
      n: report.rowsRead,
      parts: [
        say("importPartAccepted", { n: report.accepted }),
        say("importPartMerged", { n: report.merged }),
        say("importPartRejected", { n: report.rejected }),
      ].join(", "),
      revenue: formatExactMoney(language, report.revenueCents / 100, currency, 2),
    }),
    language,
    currency,
    date1904: source.date1904 ?? false,
    sheets: [
      {
        key: "import",
        name: say("importSheet"),
        title: say("importTitle"),
        subtitle: say("importSubtitle", {
          what: input.what.replace(/\.$/, ""),
          where: `${source.sheet} ${first}:${last}`,
          version,
          now: formatDateTime(language, now),
        }),
        keyFigures,
        tables: stackTables(input),
        parameters: [],
        charts: [],
        frozenRows: 0,
        frozenColumns: 0,
      },
    ],
    names: [],
  };
}
