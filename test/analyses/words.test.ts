import { analysisWords } from "../../src/i18n/analysisWords";
import { translate } from "../../src/i18n/translate";

const entries = Object.entries(analysisWords);
const places = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

describe("the words of the analyses", () => {
  it.each(entries)("%s has the same facts in both languages", (_, [english, french]) => {
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

  it("give names that a workbook accepts", () => {
    for (const [key, words] of entries) {
      if (key.endsWith("Name") && !key.startsWith("recognised"))
        for (const name of words) expect(name).toMatch(/^[A-Za-z]{6,}$/);
    }
  });

  it("put no-break spaces into French", () => {
    expect(translate("fr", analysisWords.revenueChart, { label: "Champions", share: "54\u00a0%" })).toBe(
      "Champions\u00a0: 54\u00a0% du CA",
    );
  });
});
