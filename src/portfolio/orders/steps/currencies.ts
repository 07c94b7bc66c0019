import type { CleaningStep } from "../draft/cleaningStep";
import type { CodedText } from "../codedText";
import { currencyIn } from "../reading/currencyIn";
import type { ImportDraft } from "../draft/importDraft";
import { openEntries } from "../draft/openEntries";
import { setAside } from "../draft/setAside";
import { withNote } from "../draft/withNote";
import { withQuestion } from "../draft/withQuestion";
import { cellOf } from "../table/cellOf";
import { headerOf } from "../draft/headerOf";

const shownAmounts = 2;

/**
 * Amounts of several currencies cannot be added up: one is kept, the rows of the others are set aside, and somebody has to say
 * which. The currency comes from its own column, else from the amounts, else from their header. Where only some rows name
 * one, the others are of the currency kept.
 */
export const currencies: CleaningStep = (draft) => {
  const named = draft.currencyColumn ? ofColumn(draft.currencyColumn) : draft.amount.currency;
  const found = named === null ? [] : rowsByCurrency(draft, named);
  const [most] = found;
  if (named === null || most === undefined) return { ...draft, currency: ofHeader(draft) ?? "" };
  const isBlank = (entry: number) => named.codes[entry]! < 0;
  const blank = draft.currencyColumn ? openEntries(draft, isBlank).length : 0;
  if (found.length === 1) {
    return withNote({ ...draft, currency: most.sign }, "currencies", blank, { kept: most.sign, blank });
  }
  const { draft: asked, value: kept } = withQuestion(draft, {
    id: "currency",
    options: found.map(({ sign, rows, first }) => ({ value: sign, examples: amountsOf(draft, first), rows })),
    assumed: most.sign,
    asks: true,
    field: draft.currencyColumn ? "currency" : "amount",
  });
  const others = openEntries(asked, (entry) => !isBlank(entry) && named.names[named.codes[entry]!] !== kept);
  const next = setAside({ ...asked, currency: kept }, "otherCurrency", others);
  return withNote(next, "currencies", others.length + blank, { kept, ...(blank > 0 && { blank }) });
};

/** The column with every way to write a currency brought to one; what names none known stays as it is. */
function ofColumn({ names, codes }: CodedText): CodedText {
  const signs = names.map((name) => currencyIn(name) ?? name.toUpperCase());
  const codeOf = new Map([...new Set(signs)].map((sign, code) => [sign, code]));
  const recoded = signs.map((sign) => codeOf.get(sign)!);
  return { names: [...codeOf.keys()], codes: codes.map((code) => (code < 0 ? -1 : recoded[code]!)) };
}

function ofHeader({ source }: ImportDraft): string | null {
  const { amount, unitPrice } = source.mapping;
  return currencyIn(headerOf(source, amount ?? unitPrice!));
}

/** The currencies of the rows still to be read, most rows first, with the first rows of each. */
function rowsByCurrency(draft: ImportDraft, { names, codes }: CodedText) {
  const found = names.map((sign) => ({ sign, rows: 0, first: [] as number[] }));
  for (let entry = 0; entry < codes.length; entry++) {
    if (draft.aside[entry] !== 0 || codes[entry]! < 0) continue;
    const currency = found[codes[entry]!]!;
    if (currency.rows++ < shownAmounts) currency.first.push(entry);
  }
  return found.filter(({ rows }) => rows > 0).sort((a, b) => b.rows - a.rows);
}

function amountsOf({ source }: ImportDraft, entries: readonly number[]): string[] {
  const column = source.mapping.amount ?? source.mapping.unitPrice!;
  return entries.map((entry) => String(cellOf(source.table, source.from + entry, column) ?? ""));
}
