import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { describeProblem } from "../../src/i18n/describeProblem";
import { functionErrorWords } from "../../src/i18n/functionErrorWords";
import { problemWords } from "../../src/i18n/problemWords";
import { Problem } from "../../src/portfolio/problem";

const source = join(__dirname, "../../src");

/** Where each code of a problem is thrown: the folders of `src`. */
const folders = new Map<string, string[]>();
for (const path of readdirSync(source, { recursive: true, encoding: "utf8" })) {
  if (!/\.tsx?$/.test(path)) continue;
  for (const [, code] of readFileSync(join(source, path), "utf8").matchAll(/new Problem\(\s*"(\w+)"/g)) {
    folders.set(code!, [...(folders.get(code!) ?? []), path.split(sep)[0]!]);
  }
}

describe("describeProblem", () => {
  test.each([...folders])("%s has sentences where it is met: in the pane, in cells or in both", (code, thrownIn) => {
    const inCells = thrownIn.includes("functions");
    const inPane = thrownIn.some((folder) => folder !== "functions" && folder !== "portfolio");
    if (inCells) expect(functionErrorWords[code]).toBeDefined();
    if (inPane) expect(problemWords[code]).toBeDefined();
    expect(problemWords[code] ?? functionErrorWords[code]).toBeDefined();
  });

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
