import type { CleaningStep } from "./draft/cleaningStep";
import type { ImportDraft } from "./draft/importDraft";
import { readColumns } from "./draft/readColumns";
import type { RowsDraft } from "./draft/rowsDraft";
import { amounts } from "./steps/amounts";
import { blankRows } from "./steps/blankRows";
import { blankMargins } from "./steps/blankMargins";
import { catchAll } from "./steps/catchAll";
import { computedAmounts } from "./steps/computedAmounts";
import { confirmedMerges } from "./steps/confirmedMerges";
import { creditNotes } from "./steps/creditNotes";
import { currencies } from "./steps/currencies";
import { dates } from "./steps/dates";
import { duplicates } from "./steps/duplicates";
import { errorCells } from "./steps/errorCells";
import { extras } from "./steps/extras";
import { footers } from "./steps/footers";
import { fractionsOfCents } from "./steps/fractionsOfCents";
import { futureDates } from "./steps/futureDates";
import { grossAmounts } from "./steps/grossAmounts";
import { headerUnits } from "./steps/headerUnits";
import { hiddenRows } from "./steps/hiddenRows";
import { ids } from "./steps/ids";
import { missingCustomers } from "./steps/missingCustomers";
import { names } from "./steps/names";
import { orderLines } from "./steps/orderLines";
import { preparedRows } from "./steps/preparedRows";
import { repeatedHeaders } from "./steps/repeatedHeaders";
import { repeatedTotals } from "./steps/repeatedTotals";
import { statuses } from "./steps/statuses";
import { timesOfDay } from "./steps/timesOfDay";
import { titles } from "./steps/titles";
import { totals } from "./steps/totals";

/** Which rows to look at. */
const rowSteps: readonly ((draft: RowsDraft) => RowsDraft)[] = [titles, preparedRows, hiddenRows];

/** What their cells mean. A row keeps the first reason it is set aside for, so the most telling reasons come first. */
const cleaningSteps: readonly CleaningStep[] = [
  // Lines that are no rows of the list.
  blankRows,
  repeatedHeaders,
  footers,
  totals,
  errorCells,
  statuses,
  // Whose order it is.
  names,
  ids,
  confirmedMerges,
  missingCustomers,
  catchAll,
  // When.
  dates,
  timesOfDay,
  futureDates,
  // How much.
  amounts,
  computedAmounts,
  headerUnits,
  fractionsOfCents,
  currencies,
  creditNotes,
  extras,
  // Which rows belong together.
  duplicates,
  repeatedTotals,
  orderLines,
  grossAmounts,
  // What is left to know of them.
  blankMargins,
];

/** Cleans a source: chooses its rows, reads its columns once, then takes one concept after the other. */
export function cleaningPipeline(opened: RowsDraft): ImportDraft {
  const chosen = rowSteps.reduce((draft, step) => step(draft), opened);
  return cleaningSteps.reduce((draft, step) => step(draft), readColumns(chosen));
}
