import { centsOf } from "../../../../src/portfolio/orders/reading/centsOf";
import { decideDecimalMark } from "../../../../src/portfolio/orders/reading/decideDecimalMark";
import { parseAmount } from "../../../../src/portfolio/orders/reading/parseAmount";

describe("parseAmount", () => {
  it.each([
    ["1 234,56 €", 1234.56],
    ["1\u00a0234,56\u00a0€", 1234.56],
    ["1\u202f234\u202f567,8", 1234567.8],
    ["1.234,56", 1234.56],
    ["12", 12],
    ["1.234.567", 1234567],
    ["-12,5", -12.5],
    ["\u221212,5", -12.5],
    ["(123)", -123],
    ["(1 234,50 €)", -1234.5],
    ["123-", -123],
    ["+5", 5],
    [",5", 0.5],
    ["12 k€", 12000],
    ["1,2 M€", 1200000],
    ["EUR 12,00", 12],
    ["CHF 1'234,50", 1234.5],
    ["0", 0],
  ])("reads %s, comma before the cents", (text, amount) => {
    expect(parseAmount(text, ",")).toBeCloseTo(amount, 9);
  });

  it.each([
    ["1,234.56", 1234.56],
    ["$1,234,567.00", 1234567],
    ["(1,234.50)", -1234.5],
    ["12.5", 12.5],
    ["1,234", 1234],
  ])("reads %s, point before the cents", (text, amount) => {
    expect(parseAmount(text, ".")).toBeCloseTo(amount, 9);
  });

  it.each(["", "abc", "12 %", "1,2,3", "12 34", "1.23,4", "(12", "-12-", "-(12)", "12/03/2024", "--5", "€", "-", "."])(
    "does not take %p for an amount",
    (text) => {
      expect(parseAmount(text, ",")).toBeNull();
    },
  );
});

describe("decideDecimalMark", () => {
  it.each([
    [["1.234", "12,50"], ","],
    [["1,234", "12.50"], "."],
    [["1,234.56"], "."],
    [["1.234,56"], ","],
    [["1.234.567"], ","],
    [["1,234,567"], "."],
    [["0.125"], "."],
    [["1.234", "2.500"], ","],
    [["12", "1 234"], ","],
  ] as const)("finds in %j the mark %s", (texts, mark) => {
    expect(decideDecimalMark(texts)).toBe(mark);
  });
});

describe("centsOf", () => {
  it.each([
    [1.005, 101],
    [-1.005, -101],
    [0.1 + 0.2, 30],
    [1234.56, 123456],
    [19.99, 1999],
    [90071992547409.91, 9007199254740991],
  ])("rounds %d to %d cents", (amount, cents) => {
    expect(centsOf(amount)).toBe(cents);
  });

  it("gives up beyond the whole numbers a double holds exactly", () => {
    expect(centsOf(1e15)).toBeNull();
    expect(centsOf(Infinity)).toBeNull();
    expect(centsOf(NaN)).toBeNull();
  });

  it("never gives minus zero", () => {
    expect(Object.is(centsOf(-0.001), 0)).toBe(true);
  });
});
