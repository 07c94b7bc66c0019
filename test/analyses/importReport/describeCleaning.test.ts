import { describeCleaning } from "../../../src/analyses/importReport/describeCleaning";
import { cleaningSteps, type CleaningNote } from "../../../src/portfolio/orders/cleaningNote";
import type { ImportQuestion } from "../../../src/portfolio/orders/importQuestion";

const say = (note: CleaningNote, language: "en" | "fr" = "en", questions: ImportQuestion[] = []): string =>
  describeCleaning({ cleaning: [note], questions }, "€", language)[0]!.label;

describe("what the cleaning did", () => {
  it.each(cleaningSteps)("is a sentence for %s in both languages", (step) => {
    for (const count of [1, 3]) {
      expect(say({ step, count })).toMatch(/^\S.*[^.{}|]$/);
      expect(say({ step, count }, "fr")).toMatch(/^\S.*[^.{}|]$/);
    }
    expect(say({ step, count: 3 })).toMatch(/^3 /);
  });

  it("says what credit notes came to", () => {
    expect(say({ step: "creditNotes", count: 3, facts: { cents: -123400 } })).toBe(
      "3 credit notes were taken back: −€1,234.00",
    );
  });

  it("says how dates were read", () => {
    expect(say({ step: "dates", count: 12, facts: { order: "monthFirst" } })).toBe(
      "12 dates written as text were read, the month first",
    );
  });

  it("says whether rows in doubt were kept or left out", () => {
    const kept: ImportQuestion = { id: "catchAll", options: [], value: "keep", answered: false, asks: false };
    expect(say({ step: "catchAll", count: 2 }, "en", [kept])).toContain("count as one customer’s");
    expect(say({ step: "catchAll", count: 2 }, "en", [{ ...kept, value: "leaveOut" }])).toContain("left out");
  });
});

describe("rows without the currency of the others", () => {
  it.each([
    [{ kept: "€" }, 3, "3 rows in another currency than € were left out"],
    [{ kept: "€", blank: 3 }, 3, "3 rows without a currency were taken for €"],
    [
      { kept: "€", blank: 1 },
      3,
      "2 rows in another currency than € were left out; 1 row without a currency was taken for €",
    ],
  ])("are told apart: %j", (facts, count, sentence) => {
    expect(say({ step: "currencies", count, facts })).toBe(sentence);
  });
});
