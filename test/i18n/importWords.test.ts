import { importWords } from "../../src/i18n/importWords";

const entries = Object.entries(importWords);
const places = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

describe("the words of an import", () => {
  it.each(entries)("%s says the same in both languages", (_, [english, french]) => {
    expect(english).not.toBe("");
    expect(french).not.toBe("");
    expect(places(french)).toEqual(places(english));
  });

  it.each(entries)("%s has both numbers in both languages or in neither", (_, [english, french]) => {
    expect(french.split("|").length).toBe(english.split("|").length);
    for (const sentence of [english, french]) {
      const [one, many] = sentence.split("|");
      if (many !== undefined) expect(places(many)).toEqual(places(one!));
    }
  });

  it("give tables names that a workbook accepts", () => {
    for (const [key, words] of entries) {
      if (key.endsWith("Table")) for (const name of words) expect(name).toMatch(/^[A-Za-z]{5,}$/);
    }
  });
});
