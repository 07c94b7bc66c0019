import { absoluteRange } from "../../src/report/absoluteRange";
import { columnName } from "../../src/report/columnName";
import { numberFormat } from "../../src/report/numberFormat";
import { columnBeyond } from "../../src/report/sheetGrid";

describe("references", () => {
  it("count columns as Excel does, to the last one", () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  });

  it("quote sheet names", () => {
    expect(absoluteRange(6, 7, 306)).toBe("$G$8:$G$307");
    expect(absoluteRange(0, 1, 3, "L'an 1")).toBe("'L''an 1'!$A$2:$A$4");
  });
});

describe("number formats", () => {
  it("put the currency where the language does", () => {
    expect(numberFormat("money", "fr", "€")).toBe('#,##0\\ "€"');
    expect(numberFormat("money", "en", "€")).toBe('"€"#,##0;-"€"#,##0');
    expect(numberFormat("money", "en", "")).toBe("#,##0");
    expect(numberFormat("exactMoney", "fr", "€")).toBe(`#,##0.00\\ "€"`);
    expect(numberFormat("money", "en", "CHF")).toBe('"CHF\u00a0"#,##0;-"CHF\u00a0"#,##0');
  });

  it("follow the language for dates and shares", () => {
    expect(numberFormat("date", "fr", "€")).toBe("dd/mm/yyyy");
    expect(numberFormat("percent", "fr", "€")).toBe("0.0\\ %");
    expect(numberFormat("percent", "en", "€")).toBe("0.0%");
  });
});

describe("columnBeyond", () => {
  it("counts wide columns of tables and narrow ones elsewhere", () => {
    const table = { column: 0, columns: [{ key: "a", header: "A", kind: "text" as const, values: [], width: 26 }] };
    // 26 characters are 140.25 points, an untouched column at least 46.
    expect(columnBeyond(140, [table])).toBe(1);
    expect(columnBeyond(141, [table])).toBe(2);
    expect(columnBeyond(92, [table], 1)).toBe(3);
  });
});
