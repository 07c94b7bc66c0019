import type { Cell } from "../cell";
import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import { foldText } from "../reading/foldText";
import type { ImportDraft } from "../draft/importDraft";
import { isBlank } from "../reading/isBlank";
import { isTotalRow } from "../isTotalRow";
import { rowOf } from "../table/rowOf";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";

/** How lines begin that programs write under (or, on pages, between) the data. */
const footerStart =
  /^(page \d|confidential|confidentiel|copyright|tous droits|all rights|generated (by|on|at)|genere (par|le)|edite (par|le)|imprime (par|le)|printed (by|on)|export (du|of|from)|exporte (par|le|de)|exported (by|on|from)|rapport (genere|du)|report (generated|run)|source )/;

/** More lines than this under the data are something else. */
const longestEnd = 10;

/**
 * Lines under the data that are no rows of it: "Confidential information", "Export du 05/03/2024", "Total : 12 lignes". A line
 * of a single text is one when it begins like one, or stands at the very end and is no customer of other rows; the profile of
 * the source can know more.
 */
export const footers: CleaningStep = (draft) => {
  const { suspects, aside, source } = draft;
  const found: number[] = [];
  let isEnd = true;
  let expected = source.count - 1;
  for (let position = suspects.length - 1; position >= 0; position--) {
    const entry = suspects[position]!;
    if (aside[entry] !== 0) continue;
    while (expected > entry && aside[expected] !== 0) expected--;
    if (expected !== entry || found.length >= longestEnd) isEnd = false;
    expected = entry - 1;
    const row = rowOf(source.table, source.from + entry);
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.length === 0) continue;
    if (isFooter(draft, entry, filled, isEnd)) found.push(entry);
    else if (!isTotalRow(row)) isEnd = false;
  }
  return withNote(setAside(draft, "footer", found), "footers", found.length);
};

function isFooter(draft: ImportDraft, entry: number, filled: readonly Cell[], isEnd: boolean): boolean {
  const { date, amount, customer, source } = draft;
  const [first] = filled;
  if (typeof first !== "string" || amount.status[entry] === cellStatus.read) return false;
  if (date !== null && date.status[entry] === cellStatus.read) return false;
  const text = foldText(first);
  if (source.profile?.footers?.some((start) => text.startsWith(start))) return true;
  if (footerStart.test(text) || first.trim().startsWith("©")) return true;
  // In a list of customers a lone name is a prospect.
  return (
    isEnd && source.kind === "orders" && filled.length === 1 && !hasOtherRows(customer.codes, customer.codes[entry]!)
  );
}

/** Whether a customer stands in more than one row. */
function hasOtherRows(codes: Int32Array, code: number): boolean {
  return code >= 0 && codes.indexOf(code) !== codes.lastIndexOf(code);
}
