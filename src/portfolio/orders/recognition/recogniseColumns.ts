import { askAmountSource, unitPriceColumn } from "./askAmountSource";
import { askSector } from "./askSector";
import { askTax, type TaxJudgement } from "./askTax";
import { chooseColumns, type ChosenColumn } from "./chooseColumns";
import { decideKind } from "./decideKind";
import { findCriteria } from "./findCriteria";
import { findHeader } from "./findHeader";
import { detectProfile } from "../profiles/detectProfile";
import { profileOf } from "../profiles/profileOf";
import type { RecognisedField, Recognition } from "./recognition";
import { sourceFields } from "../sourceField";
import type { CellTable } from "../table/cellTable";
import { lookAtSource } from "./sourceLook";

/** The amount once its tax is settled: the net column beside a gross total, or the total with what was found out about it. */
function settleAmount(amount: ChosenColumn, tax: TaxJudgement | null): ChosenColumn {
  if (tax === null || tax.question.asks || amount.match?.kind !== "vague" || amount.reason === "profile") return amount;
  if (tax.netColumn !== null) {
    const others = amount.alternatives.filter((column) => column !== tax.netColumn);
    const alternatives = [amount.column, ...others];
    return { ...amount, column: tax.netColumn, confidence: 0.8, doubtful: false, reason: "onlyContent", alternatives };
  }
  return tax.question.value === "net"
    ? { ...amount, confidence: 0.8, doubtful: false }
    : { ...amount, confidence: 0.6, doubtful: true, reason: "grossAmount" };
}

/** The choice with the amount settled, and the price that may be the amount itself. */
function settle(chosen: readonly ChosenColumn[], tax: TaxJudgement | null, price: number | null): ChosenColumn[] {
  const settled = chosen.map((choice) => (choice.field === "amount" ? settleAmount(choice, tax) : choice));
  const amount = settled.find(({ field }) => field === "amount");
  const isShared = price !== null && amount?.column === price && !settled.some(({ field }) => field === "unitPrice");
  return isShared ? [...settled, { ...amount, field: "unitPrice", alternatives: [] }] : settled;
}

/**
 * Finds out what a range holds: its header, over one row or two; the column of each field, by the names of the columns in
 * French and English and by what their cells look like; whether it lists orders or customers; and the program it comes from,
 * whose own columns win. What is uncertain is marked, with the other columns it could be; what only a person knows is a
 * question.
 *
 * @example
 * recogniseColumns(tableOf([["Client", "Date", "CA HT"], ["Acme", 45356, 12.5]])).fields.map(({ field }) => field)
 * // ["customer", "date", "amount"]
 */
export function recogniseColumns(table: CellTable): Recognition {
  const header = findHeader(table);
  const look = lookAtSource(table, header.row + 1, header.headers);
  const profile = detectProfile(look.headers);
  const first = chooseColumns(look, profileOf(profile));
  const tax = askTax(look, first);
  const amountSource = askAmountSource(look, first);
  const chosen = settle(first, tax, amountSource ? unitPriceColumn(look, first) : null);
  const { kind, kindReason, question } = decideKind(look, profile, chosen);
  const isMaybeCustomers = kind === "customers" || question !== null;
  const asked = [question, askSector(look, chosen), tax?.netColumn === null ? tax.question : null, amountSource];
  return {
    headerRow: header.row,
    headerRows: header.rows,
    headers: look.headers,
    fields: sourceFields.flatMap((field) => {
      const choice = chosen.find((candidate) => candidate.field === field);
      return choice ? [fieldOf(choice)] : [];
    }),
    kind,
    kindReason,
    profile,
    criteria: isMaybeCustomers ? findCriteria(look, chosen) : [],
    questions: asked.filter((entry) => entry !== null),
  };
}

function fieldOf({ field, column, doubtful, confidence, reason, alternatives }: ChosenColumn): RecognisedField {
  return { field, column, doubtful, confidence, reason, alternatives };
}
