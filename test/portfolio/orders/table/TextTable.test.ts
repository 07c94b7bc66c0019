import fc from "fast-check";
import { TextTable } from "../../../../src/portfolio/orders/table/TextTable";

describe("TextTable", () => {
  it("numbers distinct texts in order of first appearance, as a Map would", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 800, size: "max" }), (texts) => {
        const table = new TextTable();
        const expected = new Map<string, number>();
        const codes = texts.map((text) => {
          if (!expected.has(text)) expected.set(text, expected.size);
          return expected.get(text);
        });
        expect(texts.map((text) => table.indexOf(text))).toEqual(codes);
        expect(table.texts).toEqual([...expected.keys()]);
      }),
      { numRuns: 20 },
    );
  });

  it("keeps its numbers while it grows", () => {
    const table = new TextTable();
    const names = Array.from({ length: 20_000 }, (_, index) => `Customer ${index}`);
    const numbered = () => names.every((name, index) => table.indexOf(name) === index);
    expect([numbered(), numbered()]).toEqual([true, true]);
  });
});
