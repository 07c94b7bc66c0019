import { cellContent, writable } from "../../src/excel/cellContent";

describe("cellContent", () => {
  it("tells a formula from its result", () => expect(cellContent("=1+1", 2)).toEqual({ value: 2, formula: "=1+1" }));
  it("knows a text that only looks like a formula, and writes it back as text", () => {
    const content = cellContent("=HYPERLINK(1)", "=HYPERLINK(1)");
    expect(content).toEqual({ value: "=HYPERLINK(1)", formula: null });
    expect(writable(content)).toBe("'=HYPERLINK(1)");
  });
  it("writes numbers and formulas back as they are", () => {
    expect(writable(cellContent(12.5, 12.5))).toBe(12.5);
    expect(writable(cellContent("=A1", 3))).toBe("=A1");
  });
});
