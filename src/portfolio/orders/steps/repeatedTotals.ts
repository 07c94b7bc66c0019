import { bareHeader } from "../recognition/bareHeader";
import { cellStatus } from "../reading/cellStatus";
import type { CleaningStep } from "../draft/cleaningStep";
import type { ImportDraft } from "../draft/importDraft";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withObstacle } from "../draft/withObstacle";
import { columnOf } from "../table/columnOf";
import { isSameCell } from "../table/isSameCell";
import { headerOf } from "../draft/headerOf";

/** Words of headers that say whose amount it is: that of the whole document. */
const documentWords = /\b(order|basket|invoice|commande|cde|facture|panier|ticket)\b/;
/** Words of headers that say the contrary. */
const lineWords = /\b(line|lineitem|item|ligne|article)\b/;
/** So many orders whose lines differ in quantity and not in amount are no chance. */
const enoughOrders = 3;

/**
 * Exports of order lines that write the amount of the order on each of them: it counts once, on the first line. They are told by
 * the header of the amount ("Order total"), or by quantities that differ where amounts never do; amounts that differ within any
 * order are those of the lines.
 */
export const repeatedTotals: CleaningStep = (draft) => {
  const { order, source } = draft;
  const { amount, quantity } = source.mapping;
  if (order === null || amount === undefined || source.kind !== "orders") return draft;
  const header = bareHeader(headerOf(source, amount));
  const isOfDocument = documentWords.test(header) && !lineWords.test(header);
  if (!isOfDocument && quantity === undefined) return draft;
  const repeats = furtherLines(draft);
  if (repeats.length === 0 || !(isOfDocument || doQuantitiesDiffer(draft, repeats))) return draft;
  const entries = repeats.map(({ entry }) => entry);
  return withNote(
    withObstacle(setAside(draft, "continuation", entries), "preparedRows"),
    "continuationLines",
    entries.length,
  );
};

/** A line, and the first one of its order. */
interface FurtherLine {
  readonly entry: number;
  readonly first: number;
}

/** All lines but the first of each order; none when the amounts of some order differ. What is paid back is apart from what is paid. */
function furtherLines(draft: ImportDraft): FurtherLine[] {
  const { order, amount } = draft;
  const [paid, paidBack] = [1, 2].map(() => new Int32Array(order!.names.length).fill(-1));
  const further: FurtherLine[] = [];
  for (let entry = 0; entry < draft.aside.length; entry++) {
    const code = order!.codes[entry]!;
    if (draft.aside[entry] !== 0 || code < 0 || amount.status[entry] !== cellStatus.read) continue;
    const firsts = amount.cents[entry]! < 0 ? paidBack! : paid!;
    const first = firsts[code]!;
    if (first < 0) firsts[code] = entry;
    else if (amount.cents[first] === amount.cents[entry]) further.push({ entry, first });
    else return [];
  }
  return further;
}

/** Whether the quantities of several orders differ from line to line, and the amounts from order to order. */
function doQuantitiesDiffer({ source, order, amount }: ImportDraft, further: readonly FurtherLine[]): boolean {
  const quantities = columnOf(source.table, source.mapping.quantity!);
  const differing = further.filter(
    ({ entry, first }) => !isSameCell(quantities, source.from + entry, source.from + first),
  );
  const orders = new Set(differing.map(({ entry }) => order!.codes[entry]));
  const amounts = new Set(differing.map(({ entry }) => amount.cents[entry]));
  return orders.size >= enoughOrders && amounts.size >= enoughOrders;
}
