const currency = "(?:€|\\$|£|¥|EUR|USD|GBP|CHF|CAD|JPY|euros?|dollars?)";
const thousands = new RegExp(
  `(?:^|[^\\p{L}\\d])k ?${currency}|\\(k\\)|${currency} ?(?:k\\b|\\(?['’]?000s?\\b)|\\b(?:en|in) (?:milliers|thousands)\\b`,
  "iu",
);
// A small m is a metre or a month.
const millions = new RegExp(
  `(?:^|[^\\p{L}\\d])M ?${currency}|\\(M\\)|${currency} ?M\\b|\\b(?:[Ee]n|[Ii]n) (?:MILLIONS|[Mm]illions)\\b`,
  "u",
);

/**
 * How many whole currency units one unit of a column is, as its header says: 1,000 for `CA (k€)`, 1,000,000 for `CA en M€`, else
 * 1.
 *
 * @example
 * unitOfHeader("Potentiel (k€)") // 1000
 */
export function unitOfHeader(header: string): 1 | 1_000 | 1_000_000 {
  if (thousands.test(header)) return 1_000;
  return millions.test(header) ? 1_000_000 : 1;
}
