/** A currency as it is shown (its sign where it has one of its own, else its code) and the ways amounts write it. */
export interface CurrencyMark {
  readonly shown: string;
  /** Signs are found anywhere, words only where no other letter touches them; longer ones come first. */
  readonly signs: readonly string[];
  readonly words: readonly string[];
}

/** The currencies known, dollars that name their country before those that do not. */
export const currencyMarks: readonly CurrencyMark[] = [
  { shown: "CAD", signs: ["CA$", "C$"], words: ["CAD"] },
  { shown: "AUD", signs: ["AU$", "A$"], words: ["AUD"] },
  { shown: "BRL", signs: ["R$"], words: ["BRL"] },
  { shown: "CNY", signs: ["CN¥"], words: ["CNY", "RMB"] },
  { shown: "$", signs: ["US$", "$"], words: ["USD", "DOLLARS", "DOLLAR"] },
  { shown: "€", signs: ["€"], words: ["EUROS", "EURO", "EUR"] },
  { shown: "£", signs: ["£"], words: ["GBP"] },
  { shown: "¥", signs: ["¥"], words: ["JPY"] },
  { shown: "INR", signs: ["₹"], words: ["INR"] },
  { shown: "CHF", signs: [], words: ["CHF", "SFR", "FR."] },
  { shown: "SEK", signs: [], words: ["SEK"] },
  { shown: "NOK", signs: [], words: ["NOK"] },
  { shown: "DKK", signs: [], words: ["DKK"] },
  { shown: "kr", signs: [], words: ["KR.", "KR"] },
  { shown: "PLN", signs: [], words: ["PLN", "ZŁ"] },
  { shown: "CZK", signs: [], words: ["CZK", "KČ"] },
  { shown: "HUF", signs: [], words: ["HUF", "FT"] },
  { shown: "RON", signs: [], words: ["RON", "LEI"] },
  { shown: "MAD", signs: [], words: ["MAD", "DH"] },
  { shown: "TND", signs: [], words: ["TND", "DT"] },
  { shown: "XOF", signs: [], words: ["XOF", "FCFA", "CFA"] },
  { shown: "XPF", signs: [], words: ["XPF"] },
];
