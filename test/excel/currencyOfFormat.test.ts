import { currencyOfFormat } from "../../src/excel/currencyOfFormat";

// Formats as Excel writes them for Currency and Accounting in French, British, Swiss and American settings, and for dates.
test.each([
  ['#,##0.00\\ "€"', "€"],
  ["#,##0.00\\ [$€-40C]", "€"],
  ["_-* #,##0.00\\ _€_-;\\-* #,##0.00\\ _€_-", "€"],
  ["[$£-809]#,##0.00", "£"],
  ["$#,##0.00", "$"],
  ["[$CHF-100C] #,##0.00", "CHF"],
  ["[$-409]d mmm yyyy", ""],
  ["dd/mm/yyyy", ""],
  ["General", ""],
  ["0.0%", ""],
])("%s shows %s", (format, expected) => {
  expect(currencyOfFormat(format)).toBe(expected);
});
