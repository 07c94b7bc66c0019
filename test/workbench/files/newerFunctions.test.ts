import { withFilePrefixes, withoutFilePrefixes } from "../../../workbench/files/xlsx/newerFunctions";

describe("newer functions in a file", () => {
  it.each([
    ["MAXIFS(A:A,B:B,1)", "_xlfn.MAXIFS(A:A,B:B,1)"],
    ['IF(A1="MAXIFS(",1,PERCENTILE.INC(B:B,0.8))', 'IF(A1="MAXIFS(",1,_xlfn.PERCENTILE.INC(B:B,0.8))'],
    ["SUMIFS(A:A,B:B,1)+SUM('IFS(1)'!A1)", "SUMIFS(A:A,B:B,1)+SUM('IFS(1)'!A1)"],
    ["FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
    ["CLIENTELE.RFM(A:A,B:B,C:C)", "CLIENTELE.RFM(A:A,B:B,C:C)"],
  ])("%s is kept as %s, and comes back", (formula, kept) => {
    expect(withFilePrefixes(formula)).toBe(kept);
    expect(withoutFilePrefixes(kept)).toBe(formula);
  });
});
