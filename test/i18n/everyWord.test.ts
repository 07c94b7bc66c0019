import { analysisWords } from "../../src/i18n/analysisWords";
import { importWords } from "../../src/i18n/importWords";

const words = [...Object.entries(analysisWords), ...Object.entries(importWords)];
const places = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

describe("the words of analyses and imports", () => {
  it.each(words)("%s has the same facts in both languages", (_, [english, french]) => {
    expect(english).not.toBe("");
    expect(french).not.toBe("");
    expect(places(french)).toEqual(places(english));
  });

  it.each(words)("%s has both numbers in both languages or in neither", (_, [english, french]) => {
    expect(french.split("|").length).toBe(english.split("|").length);
    for (const sentence of [english, french]) {
      const [one, many] = sentence.split("|");
      if (many !== undefined) expect(places(many)).toEqual(places(one!));
    }
  });
});
