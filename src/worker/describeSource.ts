import type { Cell } from "../portfolio/orders/cell";
import { sourceFields } from "../portfolio/orders/sourceField";
import type { Recognition, RecognitionReason } from "../portfolio/orders/recognition";
import { columnName } from "../report/columnName";
import type { analysisWords } from "../i18n/analysisWords";
import { formatDate, formatNumber } from "../i18n/formatters";
import type { Language } from "../i18n/translate";
import { speaker } from "../analyses/shared/speaker";
import type { SourceColumn, SourceView } from "./sessionApi";

const sampleCount = 3;
/** Rows looked through for samples: blank columns must not cost a walk over a million rows. */
const sampledRows = 500;

const reasonWords = {
  headerName: "recognisedHeaderName",
  headerPart: "recognisedHeaderPart",
  nameRatherThanCode: "recognisedNameRatherThanCode",
  codeRatherThanName: "recognisedCodeRatherThanName",
  grossAmount: "recognisedGrossAmount",
  vagueHeader: "recognisedVagueHeader",
  onlyContent: "recognisedOnlyContent",
  likeliestContent: "recognisedLikeliestContent",
} as const satisfies Record<RecognitionReason, keyof typeof analysisWords>;

function sampleText(cell: Cell, isDate: boolean, language: Language): string {
  if (typeof cell !== "number") return String(cell).trim();
  return isDate ? formatDate(language, cell) : formatNumber(language, cell, Number.isInteger(cell) ? 0 : 2);
}

function columnSamples(
  rows: readonly (readonly Cell[])[],
  headerRow: number,
  column: number,
  isDate: boolean,
  language: Language,
): string[] {
  const samples = new Set<string>();
  for (const row of rows.slice(headerRow + 1, headerRow + 1 + sampledRows)) {
    const cell = row[column];
    if (cell === null || cell === undefined || cell === "") continue;
    samples.add(sampleText(cell, isDate, language));
    if (samples.size === sampleCount) break;
  }
  return [...samples];
}

/**
 * What was recognised in the source, as the pane shows it: columns with their header and samples, fields with the reason.
 *
 * @param firstColumn 0-based sheet column of the source: columns without a header are named by their letter.
 */
export function describeSource(
  rows: readonly (readonly Cell[])[],
  recognition: Recognition,
  firstColumn: number,
  language: Language,
): SourceView {
  const say = speaker(language);
  const dateColumn = recognition.fields.find(({ field }) => field === "date")?.column;
  const columns = recognition.headers.map((header, index): SourceColumn => ({
    index,
    header: header || say("columnWithoutHeader", { letter: columnName(firstColumn + index) }),
    samples: columnSamples(rows, recognition.headerRow, index, index === dateColumn, language),
  }));
  const fields = sourceFields.map((field) => {
    const found = recognition.fields.find((candidate) => candidate.field === field);
    return found
      ? { field, column: found.column, doubtful: found.doubtful, reason: say(reasonWords[found.reason]) }
      : { field, column: null, doubtful: false, reason: "" };
  });
  return { headerRow: recognition.headerRow, columns, fields };
}
