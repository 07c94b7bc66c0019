import { cleaningSteps } from "../cleaningNote";
import { countOpen } from "./countOpen";
import { ImportLedger } from "../ImportLedger";
import type { ImportDraft } from "./importDraft";
import { questionIds } from "../importQuestion";
import { importReasons, mergedReasons, type ImportReport, type LiveObstacle } from "../importReport";
import { isFoundByText } from "../isFoundByText";
import { liveObstacles } from "../liveObstacles";
import { cellCode } from "../table/cellCode";
import { notSelected } from "./notSelected";

/** The end of an import: the entries that are orders, and the account of all rows. */
export interface SettledDraft {
  readonly accepted: Int32Array;
  readonly report: ImportReport;
}

const orderIn = <Name>(names: readonly Name[], name: Name): number => names.indexOf(name);

/** Draws up the account of a cleaned source: `rowsRead = accepted + merged + rejected`. */
export function settleDraft(draft: ImportDraft): SettledDraft {
  const { source, customer, amount, aside, notes, questions } = draft;
  const { family } = draft.attributes;
  const ledger = new ImportLedger();
  const rows = {
    customer,
    accepted: new Uint8Array(customer.names.length),
    merged: new Uint8Array(customer.names.length),
    rejected: new Uint8Array(customer.names.length),
  };
  const accepted = entriesLeft(draft);
  let revenueCents = 0;
  for (let at = 0; at < accepted.length; at++) {
    const entry = accepted[at]!;
    revenueCents += amount.cents[entry]!;
    rows.accepted[customer.codes[entry]!] = 1;
  }
  let unread = 0;
  let familiesAdd = family === undefined || isFoundByText(family);
  for (let entry = 0; entry < source.count; entry++) {
    if (aside[entry] === 0) continue;
    if (aside[entry] === notSelected) {
      unread++;
      continue;
    }
    const code = customer.codes[entry]!;
    const reason = importReasons[aside[entry]! - 1]!;
    ledger.add(reason, source.from + entry);
    // Sums by family ask for dates up to a day, and for no customer.
    if (familiesAdd && family && family.codes[entry]! >= 0) familiesAdd = !hasNumericDate(draft, entry);
    if (code < 0) continue;
    if (mergedReasons.has(reason)) rows.merged[code] = 1;
    // Formulas ask for dates up to a day: a row whose date is no number is as far from them as from the import.
    else if (hasNumericDate(draft, entry)) rows.rejected[code] = 1;
  }
  const obstacles: LiveObstacle[] = [
    ...draft.obstacles,
    ...(source.kind === "customers" ? (["customerList"] as const) : []),
    ...(familiesAdd ? [] : (["families"] as const)),
  ];
  return {
    accepted,
    report: {
      rowsRead: source.count - unread,
      accepted: accepted.length,
      merged: ledger.count("merged"),
      rejected: ledger.count("rejected"),
      reasons: ledger.reasons,
      revenueCents,
      liveObstacles: liveObstacles(obstacles, rows),
      cleaning: [...notes].sort((a, b) => orderIn(cleaningSteps, a.step) - orderIn(cleaningSteps, b.step)),
      questions: [...questions].sort((a, b) => orderIn(questionIds, a.id) - orderIn(questionIds, b.id)),
    },
  };
}

/** The entries that were not set aside. */
function entriesLeft(draft: ImportDraft): Int32Array {
  const { aside } = draft;
  const left = new Int32Array(countOpen(draft));
  for (let entry = 0, position = 0; entry < aside.length; entry++) if (aside[entry] === 0) left[position++] = entry;
  return left;
}

function hasNumericDate({ source }: ImportDraft, entry: number): boolean {
  const dates = source.table.columns[source.mapping.date!];
  return dates?.codes[source.from + entry] === cellCode.number;
}
