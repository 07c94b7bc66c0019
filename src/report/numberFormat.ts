import type { NumberKind } from "./numberKind";

/** A currency as a literal of a number format: quoted, so that no letter of it is read as a code. */
const literal = (currency: string): string => `"${currency.replaceAll('"', "")}"`;

function moneyFormat(language: "en" | "fr", currency: string, digits: "#,##0" | "#,##0.00"): string {
  if (!currency) return digits;
  if (language === "fr") return `${digits}\\ ${literal(currency)}`;
  const sign = literal(/[A-Za-z]$/.test(currency) ? `${currency}\u00a0` : currency);
  return `${sign}${digits};-${sign}${digits}`;
}

/**
 * The Excel number format (en-US notation) of a kind of value, for cells and chart axes alike. Money shows whole units (the
 * cents stay in the cell) unless the account has to be exact.
 *
 * @example
 * numberFormat("money", "fr", "€") // '#,##0\\ "€"'
 */
export function numberFormat(kind: NumberKind, language: "en" | "fr", currency: string): string {
  switch (kind) {
    case "money":
      return moneyFormat(language, currency, "#,##0");
    case "exactMoney":
      return moneyFormat(language, currency, "#,##0.00");
    case "count":
    case "days":
      return "#,##0";
    case "date":
      return language === "fr" ? "dd/mm/yyyy" : "dd mmm yyyy";
    case "percent":
      return language === "fr" ? "0.0\\ %" : "0.0%";
    case "change":
      return language === "fr" ? "+0\\ %;-0\\ %;0\\ %" : "+0%;-0%;0%";
    case "score":
      return "0";
    case "decimal":
      return "#,##0.0";
    case "signed":
      // Days are whole, amounts are not: only thousands need grouping.
      return "[>=1000]#,##0.00;[<=-1000]-#,##0.00;General";
    case "ratio":
      return "#,##0.000";
    case "text":
    case "segment":
    case "abc":
      return "General";
  }
}
