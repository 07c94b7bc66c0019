import { cellAddress } from "../../src/excel/cellAddress";
import { renameInFormula } from "../../src/excel/renameInFormula";
import { uniqueDefinedName, uniqueSheetName } from "../../src/excel/uniqueName";

describe("uniqueSheetName", () => {
  it("keeps a name that is free", () => expect(uniqueSheetName("Portfolio", ["Orders"])).toBe("Portfolio"));
  it("counts on from a name that is taken, whatever its case", () =>
    expect(uniqueSheetName("Portfolio", ["PORTFOLIO", "Portfolio (2)"])).toBe("Portfolio (3)"));
  it("replaces the characters Excel forbids in sheet names", () => expect(uniqueSheetName("R/F:M?", [])).toBe("R F M"));
  it("stays within 31 characters with its number", () => {
    const long = "A very long name of a result sheet";
    const name = uniqueSheetName(long, [long.slice(0, 31)]);
    expect(name).toBe("A very long name of a resul (2)");
    expect(name.length).toBeLessThanOrEqual(31);
  });
});

describe("uniqueDefinedName", () => {
  it("counts on from a name that is taken, whatever its case", () =>
    expect(uniqueDefinedName("Portfolio", ["portfolio", "Portfolio2"])).toBe("Portfolio3"));
  it("never makes a cell reference of a short name", () => expect(uniqueDefinedName("ABC", ["ABC"])).toBe("ABC_2"));
});

describe("cellAddress", () => {
  it("is absolute and quotes the sheet", () =>
    expect(cellAddress("L'an 1", { row: 4, column: 27, rows: 1, columns: 1 })).toBe("'L''an 1'!$AB$5"));
});

describe("renameInFormula", () => {
  const renames = {
    tables: new Map([["Portfolio", "Portfolio_2"]]),
    names: new Map([["AnalysisDate", "AnalysisDate_2"]]),
    sheets: new Map([
      ["Parameters", "Parameters (2)"],
      ["Année d'avant", "Avant"],
    ]),
  };
  test.each([
    ["=SUM(Portfolio[Revenue])", "=SUM(Portfolio_2[Revenue])"],
    ["=AnalysisDate-[@Portfolio]", "=AnalysisDate_2-[@Portfolio]"],
    ['="Portfolio"&Portfolio[[#Totals],[Revenue]]', '="Portfolio"&Portfolio_2[[#Totals],[Revenue]]'],
    ["=Parameters!$B$2+'Parameters'!B3", "='Parameters (2)'!$B$2+'Parameters (2)'!B3"],
    ["='Année d''avant'!A1", "=Avant!A1"],
    ["=ROWS(Portfolio)", "=ROWS(Portfolio_2)"],
    ["=MyPortfolio[A]+Portfolio2[B]", "=MyPortfolio[A]+Portfolio2[B]"],
    ["=Portfolio(1)", "=Portfolio(1)"],
  ])("%s becomes %s", (formula, expected) => expect(renameInFormula(formula, renames)).toBe(expected));
});
