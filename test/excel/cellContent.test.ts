import { cellContent } from "../../src/excel/cellContent";
import { writable } from "../../src/excel/writable";

describe("cellContent", () => {
  it("tells a formula from its result", () => expect(cellContent("=1+1", 2)).toEqual({ value: 2, formula: "=1+1" }));
  it("knows a text that only looks like a formula, and writes it back as text", () => {
    const content = cellContent("=HYPERLINK(1)", "=HYPERLINK(1)");
    expect(content).toEqual({ value: "=HYPERLINK(1)", formula: null });
    expect(writable(content.value)).toBe("'=HYPERLINK(1)");
  });
  it("writes numbers back as they are", () => expect(writable(cellContent(12.5, 12.5).value)).toBe(12.5));
});
