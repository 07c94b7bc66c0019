import { paneWords } from "../../src/i18n/paneWords";
import { addressOf } from "../../src/taskpane/words/addressOf";
import { daySerial, isoDay } from "../../src/taskpane/words/isoDay";
import { isFigure } from "../../src/taskpane/words/isFigure";
import { matches } from "../../src/taskpane/words/matches";
import { conditionText } from "../../src/taskpane/words/conditionText";
import { metricQuantity } from "../../src/taskpane/words/metricQuantity";
import { parseNumber } from "../../src/taskpane/words/parseNumber";
import { quantity } from "../../src/taskpane/words/quantity";
import { otherWords } from "../../src/taskpane/words/spokenWords";
import { paneText } from "../../src/taskpane/words/useWords";
import { isDark } from "../../src/taskpane/theme/isDark";

beforeAll(() => otherWords.ask());

// That both languages name the same facts is held for all words at once: test/i18n/everyWord.test.ts.
describe("the words of the pane", () => {
  const words = Object.entries(paneWords).flatMap(([key, texts]) => texts.map((text): [string, string] => [key, text]));

  it("are there in both languages, without anything left to write", () => {
    expect(words.length).toBeGreaterThan(400);
    expect(words.filter(([, text]) => text.trim() === "" || text.trim() !== text)).toEqual([]);
    expect(words.filter(([, text]) => /TODO|FIXME|\?\?\?|lorem/i.test(text))).toEqual([]);
  });

  it("have no straight apostrophe or quotation mark", () => {
    expect(words.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });
});

it("writes the cells of the orders as Excel does", () => {
  const location = { sheet: "Orders", table: null };
  expect(addressOf({ ...location, row: 0, column: 0, rows: 9062, columns: 8 })).toBe("A1:H9062");
  expect(addressOf({ ...location, row: 3, column: 25, rows: 2, columns: 2 })).toBe("Z4:AA5");
});

it("tells figures, which stand at the right of a column, from words and dates", () => {
  const figures = [
    "0.243",
    "\u22125.1",
    "+30\u202f%",
    "€1,234.50",
    "1\u202f234,5\u00a0€",
    "CHF 12k",
    "[0.1; 0.3]",
    "4 wk",
  ];
  expect(figures.filter((text) => !isFigure(text))).toEqual([]);
  const words = ["BG/NBD", "30 Jun 2025", "r", "18 weeks", "Class 5", "—", "3 of 4"];
  expect(words.filter(isFigure)).toEqual([]);
});

it("turns days into dates of a date field and back, and refuses what is none", () => {
  // 31 December 2025 is day 46022 of Excel's calendar.
  expect(isoDay(46022)).toBe("2025-12-31");
  expect(daySerial("2025-12-31")).toBe(46022);
  expect(daySerial("2025-02-30")).toBeNull();
  expect(daySerial("")).toBeNull();
});

it("reads numbers with a comma or a point as their language writes them, and nothing else", () => {
  expect(parseNumber("1\u202f250,5", "fr")).toBe(1250.5);
  expect(parseNumber("1,250.5", "en")).toBe(1250.5);
  expect(parseNumber("1,250", "en")).toBe(1250);
  expect(parseNumber("1,250", "fr")).toBe(1.25);
  expect(parseNumber("0.8", "fr")).toBe(0.8);
  expect(parseNumber("0,8", "en")).toBe(0.8);
  expect(parseNumber("-3", "en")).toBe(-3);
  expect(parseNumber("\u22123", "fr")).toBe(-3);
  expect(parseNumber("", "en")).toBeNull();
  expect(parseNumber("1e5", "en")).toBeNull();
});

it.each([
  ["en", "percent", "€", 80, "80%"],
  ["fr", "percent", "€", 80, "80\u00a0%"],
  ["en", "money", "€", 15000, "€15,000"],
  ["fr", "money", "€", 15000, "15\u202f000\u00a0€"],
  ["en", "money", "CHF", -15000, "\u2212CHF\u00a015,000"],
  ["en", "days", "€", 1, "1 day"],
  ["fr", "days", "€", 30, "30 jours"],
  ["fr", "years", "€", 5, "5 ans"],
  ["en", "count", "€", 1200, "1,200"],
  ["en", undefined, "€", 5, "5"],
] as const)(
  "shows in %s a number of %s in %s with its unit, and reads it back",
  (language, unit, currency, value, shown) => {
    const { show, read } = quantity(paneText(language), unit, currency);
    expect(show(value)).toBe(shown);
    expect(read(shown)).toBe(value);
    expect(read(String(value))).toBe(value);
    expect(read(`${value}x`)).toBeNull();
  },
);

it("takes limits of shares as people write them", () => {
  const growth = metricQuantity(paneText("fr"), "growth", "€");
  expect(growth.show(-0.125)).toBe("\u221212,5\u00a0%");
  expect(growth.read("12,5 %")).toBe(0.125);
  expect(growth.edit(0.2)).toBe("20");
  const revenue = { metric: "revenue", operator: "atLeast", value: 10000 } as const;
  expect(conditionText(paneText("en"), revenue, "€")).toBe("Revenue at least €10,000");
});

it("finds words whatever the case, the accents and their order", () => {
  expect(matches("fidel CLIENTS", "Clients fidèles")).toBe(true);
  expect(matches("dormant", "Clients fidèles")).toBe(false);
});

it("tells Excel's dark and black themes from its white and grey ones", () => {
  expect(["#292929", "#0A0A0A", "#444444"].map(isDark)).toEqual([true, true, true]);
  expect(["#FFFFFF", "#E6E6E6", "#B3B0AD", "not a colour"].map(isDark)).toEqual([false, false, false, false]);
});
