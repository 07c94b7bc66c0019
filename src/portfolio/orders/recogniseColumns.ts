import { askAmountSource, unitPriceColumn } from "./askAmountSource";
import { askSector } from "./askSector";
import { askTax } from "./askTax";
import type { Cell } from "./cell";
import { chooseColumns, type ChosenColumn } from "./chooseColumns";
import { decideKind } from "./decideKind";
import { findCriteria } from "./findCriteria";
import { findHeader } from "./findHeader";
import { detectProfile } from "./profiles/detectProfile";
import { profileOf } from "./profiles/profileOf";
import type { RecognisedField, Recognition } from "./recognition";
import { sourceFields } from "./sourceField";
import { lookAtSource } from "./sourceLook";

/** The choice with other columns for the amount: the net one beside a gross total, the price that may be one of a unit. */
function withAmount(chosen: readonly ChosenColumn[], net: number | null, price: number | null): ChosenColumn[] {
  const amount = chosen.find(({ field }) => field === "amount");
  if (!amount) return [...chosen];
  const others = chosen.filter(({ field }) => field !== "amount" && field !== "unitPrice");
  const unitPrice = chosen.find(({ field }) => field === "unitPrice");
  const settled: ChosenColumn =
    net === null
      ? amount
      : {
          ...amount,
          column: net,
          match: null,
          confidence: 0.8,
          doubtful: false,
          reason: "onlyContent",
          alternatives: [amount.column, ...amount.alternatives.filter((column) => column !== net)],
        };
  const isShared = price !== null && unitPrice === undefined;
  const priced = isShared ? { ...amount, field: "unitPrice" as const, column: price, alternatives: [] } : unitPrice;
  return [...others, settled, ...(priced ? [priced] : [])];
}

/**
 * Finds out what a range holds: its header, over one row or two; the column of each field, by the names of the columns in
 * French and English and by what their cells look like; whether it lists orders or customers; and the program it comes from,
 * whose own columns win. What is uncertain is marked, with the other columns it could be; what only a person knows is a
 * question.
 *
 * @example
 * recogniseColumns([["Client", "Date", "CA HT"], ["Acme", 45356, 12.5]]).fields.map(({ field }) => field)
 * // ["customer", "date", "amount"]
 */
export function recogniseColumns(rows: readonly (readonly Cell[])[]): Recognition {
  const header = findHeader(rows);
  const look = lookAtSource(rows, header.row + 1, header.headers);
  const profile = detectProfile(look.headers);
  const first = chooseColumns(look, profileOf(profile));
  const tax = askTax(look, first);
  const amountSource = askAmountSource(look, first);
  const chosen = withAmount(first, tax?.netColumn ?? null, amountSource ? unitPriceColumn(look, first) : null);
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
