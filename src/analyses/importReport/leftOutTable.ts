import { expectedReasons } from "../../portfolio/orders/importReport";
import { rowOf } from "../../portfolio/orders/table/rowOf";
import { formatNumber } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import type { ReportTable } from "../../report/reportTable";
import { importSpeaker } from "../shared/importSpeaker";
import { cellAtFault } from "./cellAtFault";
import { cellText } from "./cellText";
import { columnTitle } from "./columnTitle";
import type { ImportedSource } from "./importedSource";
import { importWidths } from "./importWidths";
import { reasonWord } from "./reasonWord";

/** More rows than this would be a second list, not a look at it. */
const rowsShown = 10_000;
const rowCharacters = 80;

/**
 * The rows that were not accepted, one each, with the cell at fault or what the row holds: those that somebody could mend
 * first, then blank rows, totals and the like. `null` when every row was accepted.
 */
export function leftOutTable(imported: ImportedSource, row: number, language: Language): ReportTable | null {
  const say = importSpeaker(language);
  const { table, source, headers, report } = imported;
  const total = report.merged + report.rejected;
  if (total === 0) return null;
  const listed = report.reasons
    .flatMap(({ reason, rows: ofReason }) => ofReason.map((at) => ({ reason, at })))
    .sort((a, b) => Number(expectedReasons.has(a.reason)) - Number(expectedReasons.has(b.reason)) || a.at - b.at)
    .slice(0, rowsShown)
    .map(({ reason, at }) => {
      const cell = cellAtFault(imported, reason, at, language);
      const whole = (): string =>
        cellText(
          rowOf(table, at)
            .map((content) => cellText(content))
            .filter((text) => text !== "")
            .join(" · "),
          rowCharacters,
        );
      return {
        reason: say(reasonWord[reason]),
        row: source.row + at + 1,
        cell: cell?.address ?? "",
        column: cell ? columnTitle(say, headers, cell.column, source.column) : "",
        content: cell ? cell.content : whole(),
      };
    });
  const isCut = listed.length < total;
  return {
    key: "leftOut",
    tableName: say("importLeftOutTable"),
    caption: isCut
      ? say("importLeftOutCut", {
          shown: formatNumber(language, listed.length),
          total: formatNumber(language, total),
        })
      : say("importLeftOutCaption"),
    row,
    column: 0,
    columns: [
      {
        key: "reason",
        header: say("importReason"),
        kind: "text",
        width: importWidths[0],
        values: listed.map((line) => line.reason),
      },
      {
        key: "row",
        header: say("importRow"),
        kind: "score",
        width: importWidths[1],
        values: listed.map((line) => line.row),
      },
      {
        key: "cell",
        header: say("importCell"),
        kind: "text",
        width: importWidths[2],
        values: listed.map((line) => line.cell),
      },
      {
        key: "column",
        header: say("importHeader"),
        kind: "text",
        width: importWidths[3],
        values: listed.map((line) => line.column),
      },
      {
        key: "content",
        header: say("importContent"),
        kind: "text",
        width: importWidths[4],
        values: listed.map((line) => line.content),
      },
    ],
  };
}
