import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describeProblem } from "../../src/i18n/describeProblem";
import { problemWords } from "../../src/i18n/problemWords";
import { Problem } from "../../src/portfolio/problem";

const source = join(__dirname, "../../src");
const thrownCodes = readdirSync(source, { recursive: true, encoding: "utf8" })
  // Arguments of formulas have their own, shorter sentences: src/i18n/functionWords.ts.
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith("functions"))
  .flatMap((path) =>
    [...readFileSync(join(source, path), "utf8").matchAll(/new Problem\(\s*"(\w+)"/g)].map((match) => match[1]!),
  );

describe("describeProblem", () => {
  test.each([...new Set(thrownCodes)])("has sentences for %s", (code) => expect(problemWords[code]).toBeDefined());

  test.each(Object.entries(problemWords))(
    "%s says in both languages what happened, with the same facts",
    (_, sentences) => {
      for (const words of Object.values(sentences)) {
        const places = words.map((text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort());
        expect(places[0]).toEqual(places[1]);
        expect(words[0] === "").toBe(words[1] === "");
      }
      expect(sentences.what[0]).not.toBe("");
    },
  );

  it("tells the sheet that is protected and that nothing was changed", () => {
    const { what, next } = describeProblem("en", new Problem("sheetProtected", { sheet: "Orders" }));
    expect(what).toBe("Sheet “Orders” is protected");
    expect(next).toContain("Your workbook is as it was.");
  });

  it("names columns in the user's language", () =>
    expect(describeProblem("fr", new Problem("columnsMissing", { fields: "customer, amount" })).what).toBe(
      "Il manque une colonne\u00a0: client, montant",
    ));

  it("writes a day serial as a date", () =>
    expect(describeProblem("en", new Problem("noOrdersBefore", { asOf: 46_022 })).why).toContain("31 Dec 2025"));

  it("tells anything else as unforeseen, with its detail", () => {
    expect(describeProblem("en", new TypeError("x is undefined")).why).toBe("Detail: x is undefined");
    expect(describeProblem("en", new Problem("nobodyKnows")).why).toBe("Detail: nobodyKnows");
  });
});
