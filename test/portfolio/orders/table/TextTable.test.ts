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

  it("answers many at once what it answers one by one", () => {
    const text = fc.tuple(
      fc.string({ unit: "binary", maxLength: 2 }),
      fc.constantFrom("", "é".repeat(22), "Ā", "x".repeat(60)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 1_500, size: "max" }), (pairs) => {
        const texts = pairs.map(([start, end]) => start + end);
        const table = new TextTable();
        const positions = new Int32Array(texts.length);
        texts.forEach((each, row) => table.ask(each, row, positions));
        table.answer(positions);
        const alone = new TextTable();
        expect([...positions]).toEqual(texts.map((each) => alone.indexOf(each)));
        expect(table.texts).toEqual(alone.texts);
      }),
      { numRuns: 20 },
    );
  });

  it("knows texts longer than anything a cell can hold", () => {
    const table = new TextTable();
    const texts = ["x".repeat(70_000), "x".repeat(70_000) + "y", "x".repeat(70_001), "🍷".repeat(40_000)];
    expect([...texts, ...texts].map((text) => table.indexOf(text))).toEqual([0, 1, 2, 3, 0, 1, 2, 3]);
  });

  it("knows the texts that were taken, and hands each over once", () => {
    const chunks = fc.array(fc.array(fc.string({ maxLength: 2 }), { maxLength: 400, size: "max" }), { maxLength: 5 });
    fc.assert(
      fc.property(chunks, (parts) => {
        const [table, whole] = [new TextTable(), new TextTable()];
        const taken = parts.flatMap((texts) => {
          texts.forEach((text) => expect(table.indexOf(text)).toBe(whole.indexOf(text)));
          return table.takeTexts();
        });
        expect(taken).toEqual(whole.texts);
        expect(table.texts).toEqual([]);
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

  it("tells apart texts of any length and script that differ in their end or their length alone", () => {
    // 24 characters of Latin-1 are kept packed, four together: the lengths stand on both sides of every edge.
    const length = fc.constantFrom(0, 1, 2, 3, 4, 5, 20, 21, 22, 23, 24, 25, 200);
    const end = fc.constantFrom("", "a", "b", "é", "ÿ", "Ā", "\0", "\0\0", "🍷", "š");
    const text = fc.tuple(length, end).map(([of, last]) => "x".repeat(of) + last);
    fc.assert(
      fc.property(fc.array(text, { maxLength: 300 }), (texts) => {
        const table = new TextTable();
        const distinct = [...new Set(texts)];
        expect(texts.map((each) => table.indexOf(each))).toEqual(texts.map((each) => distinct.indexOf(each)));
        expect(table.texts).toEqual(distinct);
      }),
      { numRuns: 50 },
    );
  });
});
