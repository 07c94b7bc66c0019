import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import { formatDateTime } from "../i18n/formatters";
import type { Language } from "../i18n/translate";
import type { Report } from "../report/report";
import { importSpeaker } from "./shared/importSpeaker";

/** What the sheet of the merges tells. */
export interface MergeReportInput {
  readonly merges: readonly ConfirmedMerge[];
  readonly language: Language;
  readonly currency: string;
  /** Local date and time, ISO text. */
  readonly now: string;
  readonly version: string;
}

const headerRow = 3;

/**
 * The sheet where the workbook keeps the confirmed merges: it can be edited, and counts at the next reading. Names stay on a
 * sheet, in sight, because they are personal data.
 */
export function mergeReport({ merges, language, currency, now, version }: MergeReportInput): Report {
  const say = importSpeaker(language);
  return {
    analysis: "merges",
    title: say("mergesTitle"),
    finding: say("mergesFinding", { n: merges.length }),
    language,
    currency,
    sheets: [
      {
        key: "merges",
        name: say("mergesSheet"),
        title: say("mergesTitle"),
        subtitle: say("mergesSubtitle", { version, now: formatDateTime(language, now) }),
        keyFigures: [],
        tables: [
          {
            key: "merges",
            tableName: say("mergesTable"),
            caption: null,
            row: headerRow,
            column: 0,
            columns: [
              {
                key: "from",
                header: say("mergesFrom"),
                kind: "text",
                width: 36,
                values: merges.map(({ from }) => from),
              },
              { key: "to", header: say("mergesTo"), kind: "text", width: 36, values: merges.map(({ to }) => to) },
            ],
          },
        ],
        parameters: [],
        charts: [],
        frozenRows: headerRow + 1,
        frozenColumns: 0,
      },
    ],
    names: [],
  };
}
