import { expectedReasons } from "../../portfolio/orders/importReport";
import type { Language } from "../../i18n/translate";
import { importSpeaker } from "../shared/importSpeaker";
import { cellAtFault } from "./cellAtFault";
import type { ImportedSource } from "./importedSource";
import { reasonWord } from "./reasonWord";

/** Rows that were not accepted for one reason, in words. */
export interface ReasonText {
  readonly label: string;
  readonly outcome: "rejected" | "merged";
  /** Such rows are no orders by their nature (blank, totals, other accounts): they alarm nobody. */
  readonly expected: boolean;
  readonly count: number;
  /** 1-based rows of the sheet, at most the first 1,000. */
  readonly rows: readonly number[];
  /** Address and content of the cell at fault in the first rows: "C17 “n/a”"; empty where no single cell is. */
  readonly cells: readonly string[];
}

/** Enough to see what is wrong. */
const shownCells = 5;

/** The reasons why rows were not accepted, with their rows on the sheet and what stands in the first cells at fault. */
export function describeReasons(imported: ImportedSource, language: Language): ReasonText[] {
  const say = importSpeaker(language);
  const { source, report } = imported;
  return report.reasons.map(({ reason, outcome, count, rows }) => ({
    label: say(reasonWord[reason]),
    outcome,
    expected: expectedReasons.has(reason),
    count,
    rows: rows.map((row) => source.row + row + 1),
    cells: rows.slice(0, shownCells).flatMap((row) => {
      const cell = cellAtFault(imported, reason, row, language);
      if (cell === null) return [];
      const { address, content } = cell;
      return [content === "" ? say("cellAtFaultEmpty", { address }) : say("cellAtFault", { address, content })];
    }),
  }));
}
