import { analysisWords } from "../../src/i18n/analysisWords";
import { translate } from "../../src/i18n/translate";

const entries = Object.entries(analysisWords);

describe("the words of the analyses", () => {
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
