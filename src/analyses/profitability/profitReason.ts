import { profitabilityWords } from "../../i18n/profitabilityWords";
import type { Language } from "../../i18n/translate";
import { roundTo } from "../../portfolio/statistics/roundTo";
import type { CustomerProfit } from "../../portfolio/value/customerProfit";
import type { RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";

/** The costs in the order in which the first of the largest is named, with the column that holds each. */
const costs = [
  { words: "visitsEat", column: "visitsPaid", cents: ({ visitsCents }: CustomerProfit) => visitsCents },
  { words: "logisticsEat", column: "logistics", cents: ({ ordersCents }: CustomerProfit) => ordersCents },
  { words: "discountsEat", column: "discounts", cents: ({ discountCents }: CustomerProfit) => discountCents },
  { words: "retentionEats", column: "retention", cents: ({ retentionCents }: CustomerProfit) => retentionCents },
] as const;

/**
 * Why a customer is profitable, or not as things stand: which cost eats the margin, in whole percents of it. Numbers stand
 * without separators, as a formula writes them.
 */
export function profitReason(language: Language, profit: CustomerProfit, marginCents: number): string {
  const say = speakerOf(profitabilityWords, language);
  const amounts = costs.map(({ cents }) => cents(profit));
  const all = amounts.reduce((sum, cents) => sum + cents, 0);
  const percent = (cents: number): string => String(roundTo((100 * cents) / marginCents, 0));
  if (profit.resultCents >= 0) return all === 0 ? say("noCost") : say("costsTake", { all: percent(all) });
  if (marginCents < 0) return say("negativeMargin");
  if (marginCents === 0) return say("noMargin");
  const largest = amounts.indexOf(Math.max(...amounts));
  const who = say(costs[largest]!.words);
  return say("eaten", { who, big: percent(amounts[largest]!), all: percent(all) });
}

/** The same as a formula over the columns of the costs, the margin and the result. */
export function profitReasonFormula(language: Language, columns: ReadonlySet<string>): (cell: RowCells) => string {
  const say = speakerOf(profitabilityWords, language);
  const known = costs.filter(({ column }) => columns.has(column));
  return (cell) => {
    const all = known.map(({ column }) => cell(column)).join("+");
    const largest = `MAX(${known.map(({ column }) => cell(column)).join(",")})`;
    // Whole cents on both sides of the division: their quotient is the one the words are made from.
    const percent = (amount: string): string => `ROUND(100*ROUND(100*(${amount}),0)/ROUND(100*${cell("margin")},0),0)`;
    const who = known.reduceRight(
      (otherwise, { words, column }) =>
        otherwise === "" ? `"${say(words)}"` : `IF(${cell(column)}=${largest},"${say(words)}",${otherwise})`,
      "",
    );
    const text = (words: keyof typeof profitabilityWords): string =>
      textFormula(say(words), { who, big: percent(largest), all: percent(all) });
    const loss = `IF(${cell("margin")}<0,${text("negativeMargin")},IF(${cell("margin")}=0,${text("noMargin")},${text("eaten")}))`;
    return `=IF(${cell("result")}>=0,IF(${all}=0,${text("noCost")},${text("costsTake")}),${loss})`;
  };
}
