import type { ChosenColumn } from "./chooseColumns";
import { exampleTexts } from "./exampleTexts";
import type { ImportQuestion } from "../importQuestion";
import { foldText } from "../reading/foldText";
import type { Cell } from "../cell";
import { cellAt } from "../table/cellAt";
import { columnOf } from "../table/columnOf";
import { isBlankAt } from "../table/isBlankAt";
import type { ProfileId } from "../profiles/profileId";
import type { KindReason } from "./recognition";
import type { SourceField } from "../sourceField";
import type { SourceKind } from "../sourceKind";
import type { SourceLook } from "./sourceLook";

export interface DecidedKind {
  readonly kind: SourceKind;
  readonly kindReason: KindReason;
  /** The question it leaves open; `null` when there is no doubt. */
  readonly question: ImportQuestion | null;
}

/** A list of customers may name a few of them twice. */
const fewRepeats = 0.02;
/** Columns only documents have. */
const documentFields: readonly SourceField[] = ["quantity", "unitPrice", "documentType", "family", "currency"];
/** Amounts that a customer makes over a time; "Montant" and "Amount" stand on a document. */
const sumWords = /\b(ca|chiffre d affaires|revenue|turnover|sales|ventes|total)\b/;
const genericDate = /^(date|jour|day|timestamp|datetime|horodatage)?$/i;

/** Whether more than a few rows name a customer named before. */
function doesComeBack({ table, from }: SourceLook, column: number): boolean {
  const cells = columnOf(table, column);
  const isSeen = new Uint8Array(cells.texts.length);
  const others = new Set<Cell>();
  const most = fewRepeats * (table.count - from);
  let filled = 0;
  let repeats = 0;
  for (let row = from; row < table.count; row++) {
    if (isBlankAt(cells, row)) continue;
    filled++;
    const code = cells.codes[row]!;
    if (code >= 0) {
      repeats += isSeen[code]!;
      isSeen[code] = 1;
    } else {
      const cell = cellAt(cells, row);
      if (others.has(cell)) repeats++;
      others.add(cell);
    }
    if (repeats > most) return true;
  }
  return repeats > fewRepeats * filled;
}

/**
 * Whether a source lists orders or customers: by the program it comes from, by columns that only one of them has, and by how
 * often a customer comes back. A list that names each customer once, with a date, can be either: the date is that of the only
 * order, or of the last one.
 */
export function decideKind(look: SourceLook, profile: ProfileId, chosen: readonly ChosenColumn[]): DecidedKind {
  const settled = (kind: SourceKind, kindReason: KindReason): DecidedKind => ({ kind, kindReason, question: null });
  if (profile !== "genericFrench" && profile !== "genericEnglish") return settled("orders", "profile");
  const columnOf = (field: SourceField) => chosen.find((choice) => choice.field === field);
  const customer = columnOf("customer");
  const date = columnOf("date");
  const order = columnOf("order");
  if (!customer || look.columns[customer.column]!.filled === 0) return settled("orders", "unclear");
  const comesBack = doesComeBack(look, customer.column);
  const isSummedUp = chosen.some(({ match }) => match?.kind === "summed");
  if (isSummedUp && !comesBack && !order) return settled("customers", "summedUp");
  if (order) return settled("orders", "orderNumbers");
  if (comesBack) return settled("orders", "severalRowsPerCustomer");
  if (!date) return settled("customers", "oneRowPerCustomer");
  const amount = columnOf("amount");
  const isOfDocuments =
    !genericDate.test(look.headers[date.column]!) ||
    !sumWords.test(foldText(amount ? look.headers[amount.column]! : "")) ||
    documentFields.some((field) => columnOf(field) !== undefined);
  const examples = exampleTexts(look.sample, customer.column);
  return {
    kind: "orders",
    kindReason: "unclear",
    question: {
      id: "kind",
      options: [
        { value: "orders", examples },
        { value: "customers", examples },
      ],
      value: "orders",
      answered: false,
      asks: !isOfDocuments,
    },
  };
}
