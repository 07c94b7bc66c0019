import { paneWords } from "../../src/i18n/paneWords";
import { addressOf } from "../../src/taskpane/words/addressOf";
import { daySerial, isoDay } from "../../src/taskpane/words/isoDay";
import { matches } from "../../src/taskpane/words/matches";
import { parseNumber } from "../../src/taskpane/words/parseNumber";
import { isDark } from "../../src/taskpane/theme/isDark";

const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe.each(Object.entries(paneWords))("the words %s", (_word, [english, french]) => {
  it("are there in both languages, without anything left to write", () => {
    for (const text of [english, french]) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(text).not.toMatch(/TODO|FIXME|\?\?\?|lorem/i);
    }
  });

  it("name the same facts in both languages, in the singular and in the plural", () => {
    const inEnglish = english.split("|").flatMap(places);
    const inFrench = french.split("|").flatMap(places);
    expect([...new Set(inFrench)].sort()).toEqual([...new Set(inEnglish)].sort());
  });

  it("have no straight apostrophe or quotation mark", () => {
    expect(english + french).not.toMatch(/['"]/);
  });
});

it("writes the cells of the orders as Excel does", () => {
  const location = { sheet: "Orders", table: null };
  expect(addressOf({ ...location, row: 0, column: 0, rows: 9062, columns: 8 })).toBe("A1:H9062");
  expect(addressOf({ ...location, row: 3, column: 25, rows: 2, columns: 2 })).toBe("Z4:AA5");
});

it("turns days into dates of a date field and back, and refuses what is none", () => {
  // 31 December 2025 is day 46022 of Excel's calendar.
  expect(isoDay(46022)).toBe("2025-12-31");
  expect(daySerial("2025-12-31")).toBe(46022);
  expect(daySerial("2025-02-30")).toBeNull();
  expect(daySerial("")).toBeNull();
});

it("reads numbers with a comma or a point, and nothing else", () => {
  expect(parseNumber("1\u202f250,5")).toBe(1250.5);
  expect(parseNumber("0.8")).toBe(0.8);
  expect(parseNumber("-3")).toBe(-3);
  expect(parseNumber("")).toBeNull();
  expect(parseNumber("1e5")).toBeNull();
});

it("finds words whatever the case, the accents and their order", () => {
  expect(matches("fidel CLIENTS", "Clients fidèles")).toBe(true);
  expect(matches("dormant", "Clients fidèles")).toBe(false);
});

it("tells Excel's dark and black themes from its white and grey ones", () => {
  expect(["#292929", "#0A0A0A", "#444444"].map(isDark)).toEqual([true, true, true]);
  expect(["#FFFFFF", "#E6E6E6", "#B3B0AD", "not a colour"].map(isDark)).toEqual([false, false, false, false]);
});
