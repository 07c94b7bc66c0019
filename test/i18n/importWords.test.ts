import { importWords } from "../../src/i18n/importWords";

const entries = Object.entries(importWords);

describe("the words of an import", () => {
  it("give tables names that a workbook accepts", () => {
    for (const [key, words] of entries) {
      if (key.endsWith("Table")) for (const name of words) expect(name).toMatch(/^[A-Za-z]{5,}$/);
    }
  });
});
