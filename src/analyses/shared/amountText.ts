import { formatExactMoney, formatNumber } from "../../i18n/formatters";
import type { Language } from "../../i18n/translate";
import { roundTo } from "../../portfolio/statistics/roundTo";

/**
 * An amount in whole currency units as text, with its cents when it has some: what a threshold reads like.
 *
 * @example
 * amountText("fr", "€", 50000) // "50 000 €"
 */
export function amountText(language: Language, currency: string, amount: number): string {
  const rounded = roundTo(amount, 2);
  return formatExactMoney(language, rounded, currency, Number.isInteger(rounded) ? 0 : 2);
}

/**
 * The same text as an expression over a cell, without its equals sign. TEXT and FIXED would write numbers as the reader's
 * country does; this one writes them as the language of the report.
 *
 * @example
 * amountTextFormula("en", "€", "SizeLargeFrom") // '…&"€"&IF(…>=1000,…' giving "€50,000"
 */
export function amountTextFormula(language: Language, currency: string, cell: string): string {
  const separator = formatNumber(language, 1000).slice(1, -3);
  const decimalMark = formatNumber(language, 0.5, 1).slice(1, -1);
  const [prefix = "", suffix = ""] = formatExactMoney(language, 0, currency).split("0");
  const cents = `ROUND(100*ABS(${cell}),0)`;
  const whole = `INT(${cents}/100)`;
  const lastThree = (number: string): string => `RIGHT(1000+MOD(${number},1000),3)`;
  const thousands = `INT(${whole}/1000)`;
  const millions = `INT(${whole}/1000000)`;
  const grouped =
    `IF(${whole}>=1000000,${millions}&"${separator}"&${lastThree(thousands)}&"${separator}"&${lastThree(whole)},` +
    `IF(${whole}>=1000,${thousands}&"${separator}"&${lastThree(whole)},${whole}))`;
  const fraction = `IF(MOD(${cents},100)=0,"","${decimalMark}"&RIGHT(100+MOD(${cents},100),2))`;
  return `IF(ROUND(${cell},2)<0,"\u2212","")&"${prefix}"&${grouped}&${fraction}&"${suffix}"`;
}
