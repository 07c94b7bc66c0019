import { describeProblem } from "../../src/i18n/describeProblem";
import { sentencesOf } from "../../src/i18n/sentencesOf";
import { Problem } from "../../src/portfolio/problem";

describe("a problem as running text", () => {
  it("ends its title like a sentence", () => {
    expect(sentencesOf({ what: "One cell alone is not a list", why: "A list has rows.", next: "" })).toBe(
      "One cell alone is not a list. A list has rows.",
    );
  });

  it("leaves a title that ends as a sentence does", () => {
    expect(sentencesOf({ what: "Arrêté…", why: "", next: "Recommencez." })).toBe("Arrêté… Recommencez.");
  });

  it.each(["en", "fr"] as const)("never runs two sentences of a real problem into one (%s)", (language) => {
    const text = describeProblem(language, new Problem("noPositiveTotal"));
    expect(sentencesOf(text).startsWith(`${text.what}.`)).toBe(true);
  });
});
