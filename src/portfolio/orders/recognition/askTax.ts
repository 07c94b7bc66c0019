import { askAmountSource } from "./askAmountSource";
import { bareHeader } from "./bareHeader";
import type { ChosenColumn } from "./chooseColumns";
import { exampleTexts } from "./exampleTexts";
import type { ImportQuestion } from "../importQuestion";
import { matchHeader } from "./matchHeader";
import { numbersIn } from "./numbersIn";
import type { SourceLook } from "./sourceLook";

export interface TaxJudgement {
  readonly question: ImportQuestion;
  /** The column that turned out to hold the same amounts without tax; `null` when there is none. */
  readonly netColumn: number | null;
}

const taxWords = /\b(tva|tax|taxes|taxe|vat|gst)\b/;
const rateWords = /\b(taux|rate|pct|code|n)\b/;
/** Usual rates of value added tax in France and its neighbours, in percent. */
const usualRates = [20, 10, 5.5, 2.1, 8.5, 21, 22, 19, 17, 7, 6, 5, 8.1, 7.7, 2.6];
const mostRows = 0.9;
/** A cent or two of rounding. */
const cents = 0.021;

/** Share of the rows where both numbers are there and not 0 for which the test holds. */
function shareWhere(
  numbers: readonly (readonly number[])[],
  rows: number,
  test: (...values: number[]) => boolean,
): number {
  let asked = 0;
  let held = 0;
  for (let row = 0; row < rows; row++) {
    const values = numbers.map((column) => column[row]!);
    if (values.some((value) => !Number.isFinite(value) || value === 0)) continue;
    asked++;
    if (test(...values)) held++;
  }
  return asked === 0 ? 0 : held / asked;
}

/** Whether the amounts are quantity × a price that is net of tax by its name. */
function isNetProduct(look: SourceLook, chosen: readonly ChosenColumn[]): boolean {
  const price = chosen.find(({ field }) => field === "unitPrice");
  const isNet = price !== undefined && /\bht\b/.test(bareHeader(look.headers[price.column]!));
  return isNet && chosen.some(({ field }) => field === "quantity") && askAmountSource(look, chosen) === null;
}

/**
 * Whether the amounts include tax, when their header does not say ("Total"). A column of taxes settles it: together with
 * another column it adds up to the amount, or its share in it is that of a usual rate; so does a net unit price the amount is a
 * multiple of. Amounts called gross are, whatever the rest says. Otherwise it is asked.
 */
export function askTax(look: SourceLook, chosen: readonly ChosenColumn[]): TaxJudgement | null {
  const amount = chosen.find(({ field }) => field === "amount");
  const kind = amount?.match?.kind;
  if (!amount || (kind !== "gross" && kind !== "vague")) return null;
  const { column } = amount;
  const judged = (value: "net" | "gross", asks: boolean, netColumn: number | null = null): TaxJudgement => {
    const examples = exampleTexts(look.sample, column);
    const options = [
      { value: "net", examples },
      { value: "gross", examples },
    ];
    return { question: { id: "tax", options, value, answered: false, asks, field: "amount" }, netColumn };
  };
  // Programs that write both call the one with tax the total.
  if (kind === "gross" || amount.reason === "profile") return judged("gross", false);
  if (
    look.headers.some((header) =>
      matchHeader(header).some((match) => match.field === "amount" && match.kind === "gross"),
    )
  ) {
    return judged("net", false);
  }
  if (isNetProduct(look, chosen)) return judged("net", false);
  const isTax = (other: number) => {
    const bare = bareHeader(look.headers[other]!);
    return taxWords.test(bare) && !rateWords.test(bare) && look.columns[other]!.amounts >= mostRows;
  };
  const tax = look.columns.findIndex((_, other) => other !== column && isTax(other));
  if (tax < 0) return judged("net", true);
  const rows = look.sample.length;
  const totals = numbersIn(look.sample, column);
  const taxes = numbersIn(look.sample, tax);
  const taken = new Set(chosen.map((choice) => choice.column));
  const net = look.columns.findIndex(
    (profile, other) =>
      !taken.has(other) &&
      other !== tax &&
      profile.amounts >= mostRows &&
      shareWhere([totals, taxes, numbersIn(look.sample, other)], rows, (total, part, rest) => {
        return Math.abs(total - part - rest) <= cents;
      }) >= mostRows,
  );
  if (net >= 0) return judged("gross", false, net);
  const atRates = (ratio: (rate: number) => number) =>
    shareWhere([totals, taxes], rows, (total, part) =>
      usualRates.some((rate) => Math.abs(total * ratio(rate) - part) <= cents),
    );
  const asGross = atRates((rate) => rate / (100 + rate));
  const asNet = atRates((rate) => rate / 100);
  if (asGross >= mostRows && asNet < asGross) return judged("gross", false);
  if (asNet >= mostRows && asGross < asNet) return judged("net", false);
  return judged("net", true);
}
