import fc from "fast-check";
import type { AnalysisInput } from "../../src/analyses/analysis";
import { Problem } from "../../src/portfolio/problem";
import { arbitraryLiveOrders } from "./arbitraryOrders";
import { evaluateReport } from "./evaluateReport";
import { makeInput, type TestOrder } from "./makeInput";
import { runAnalysis } from "./reportCells";
import { wrongFormulas } from "./wrongFormulas";

const run = runAnalysis;

const wrongOf = (id: string, orders: readonly TestOrder[], given: Partial<AnalysisInput> = {}) =>
  wrongFormulas(run(id, makeInput(orders, { ...given, writeLive: true })), orders);

const threeCustomers: readonly TestOrder[] = [
  ["Acme", 45000, 100],
  ["Acme", 45010, 50.5],
  ["Borel", 45020, 1000],
  ["Caron", 44900, 20],
];

describe("live formulas", () => {
  it("read the user's cells through names and stay short", () => {
    const report = run("rfm", makeInput(threeCustomers, { writeLive: true }));
    const formulas = Object.fromEntries(
      report.sheets[0]!.tables[0]!.columns.map((column) => [column.key, column.formulas?.[0]]),
    );
    expect(formulas).toEqual({
      customer: undefined,
      segment:
        '=INDEX(SegmentLabels,MATCH(100*(1+INT(($I8-0.5)/RfmLevels*5))+10*(1+INT(($J8-0.5)/RfmLevels*5))+(1+INT(($K8-0.5)/RfmLevels*5)),SegmentCodes,0))&""',
      firstOrder: '=MINIFS(OrderDates,OrderCustomers,$A8,OrderDates,"<="&(0+AnalysisDate))',
      lastOrder: '=MAXIFS(OrderDates,OrderCustomers,$A8,OrderDates,"<="&(0+AnalysisDate))',
      recencyDays: "=AnalysisDate-$D8",
      orders: '=COUNTIFS(OrderCustomers,$A8,OrderDates,"<="&(0+AnalysisDate))',
      revenue: '=ROUND(SUMIFS(OrderAmounts,OrderCustomers,$A8,OrderDates,"<="&(0+AnalysisDate)),2)',
      averageBasket: "=IF($F8=0,0,ROUND(ROUND(100*$G8,0)/$F8,0)/100)",
      r: '=MIN(RfmLevels,1+INT((COUNTIF($E$8:$E$10,">"&$E8)+COUNTIF($E$8:$E$10,$E8)/2)*RfmLevels/COUNT($E$8:$E$10)))',
      f: '=MIN(RfmLevels,1+INT((COUNTIF($F$8:$F$10,"<"&$F8)+COUNTIF($F$8:$F$10,$F8)/2)*RfmLevels/COUNT($F$8:$F$10)))',
      m: '=MIN(RfmLevels,1+INT((COUNTIF($G$8:$G$10,"<"&$G8)+COUNTIF($G$8:$G$10,$G8)/2)*RfmLevels/COUNT($G$8:$G$10)))',
      score:
        '=IF(RfmWeightRecency+RfmWeightFrequency+RfmWeightMonetary=0,"",ROUND(((RfmWeightRecency*$I8+RfmWeightFrequency*$J8+RfmWeightMonetary*$K8)/(RfmWeightRecency+RfmWeightFrequency+RfmWeightMonetary)-1)/(RfmLevels-1)*100,2))',
      scoreClass:
        '=IF($L8="","",IF($L8>=80,"very high",IF($L8>=60,"high",IF($L8>=40,"medium",IF($L8>=20,"low","very low")))))',
      confidence: '=IF($F8>=6,"high",IF($F8>=3,"medium","low"))',
      abc: '=IF(SUM($G$8:$G$10)<=0,"",IF($G8<0,"−",IF(ROUND(100*SUMIF($G$8:$G$10,">"&$G8),0)/ROUND(100*SUM($G$8:$G$10),0)<AbcCutA,"A",IF(ROUND(100*SUMIF($G$8:$G$10,">"&$G8),0)/ROUND(100*SUM($G$8:$G$10),0)<AbcCutB,"B","C"))))',
    });
    expect(report.names).toContainEqual({
      name: "OrderAmounts",
      comment: "Net amount of each order read by Clientele",
      reference: "'Orders'!$C$2:$C$5",
    });
  });

  it("point below a title and at the right columns when the orders do not start in A1", () => {
    const input = makeInput(threeCustomers, { writeLive: true, headerRow: 3 });
    const source = { ...input.source, sheet: "Année d'avant", row: 4, column: 2, rows: 7 };
    const names = run("rfm", { ...input, source }).names;
    expect(names.find(({ name }) => name === "OrderDates")).toMatchObject({
      reference: "'Année d''avant'!$D$8:$D$11",
    });
  });

  it.each(["rfm", "abc", "pmg"])("of %s compute exactly what the report says, in an independent engine", (id) => {
    fc.assert(
      fc.property(
        arbitraryLiveOrders,
        fc.integer({ min: 2, max: 9 }),
        fc.constantFrom("en", "fr"),
        (orders, levels, language) => {
          const options: AnalysisInput["options"] = id === "rfm" ? { levels } : {};
          try {
            // Two customers at least: the engine takes a name of one cell for a number, not for a range.
            expect(
              wrongOf(id, [["First", 44500, 40], ["Second", 44600, 70.25], ...orders], {
                options,
                language: language as "en" | "fr",
              }),
            ).toEqual([]);
          } catch (problem) {
            if (!(problem instanceof Problem)) throw problem;
            expect(problem.code).toMatch(/^(noPositiveTotal|noPositiveAmount|liveUnavailable)$/);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it("invite to edit the segment grid only where formulas read it", () => {
    const captionOf = (writeLive: boolean) =>
      run("rfm", makeInput(threeCustomers, { writeLive })).sheets.find(({ key }) => key === "Parameters")!.tables[0]!
        .caption;
    expect(captionOf(true)).toMatch(/edit it with the names of the sheet Segments$/);
    expect(captionOf(false)).not.toMatch(/edit/);
  });

  it("follow the segment grid and the weights when somebody edits them", () => {
    const report = run("rfm", makeInput(threeCustomers, { writeLive: true }));
    const parameters = report.sheets.find(({ key }) => key === "Parameters")!;
    const edited = {
      ...parameters,
      parameters: parameters.parameters.map((cell) => (cell.key === "weightR" ? { ...cell, value: 0 } : cell)),
      tables: parameters.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          values: column.key === "segment" ? column.values.map(() => "Dormant") : column.values,
        })),
      })),
    };
    const sheets = report.sheets.map((sheet) => (sheet === parameters ? edited : sheet));
    const computed = evaluateReport({ ...report, sheets }, threeCustomers);
    const of = (column: string) =>
      computed.filter(({ where }) => where.startsWith(`Portfolio!${column}`)).map((cell) => cell.computed);
    // Borel, Acme, Caron: F is 2, 5, 2 and M is 5, 3, 1 of 5 by mid-rank; without R that is 3.5, 4 and 1.5, out of 100.
    expect(of("B")).toEqual(["Dormant", "Dormant", "Dormant"]);
    expect(of("L")).toEqual([62.5, 75, 12.5]);
  });

  it("leave out the orders after the analysis date", () => {
    const options = { asOf: 45005 };
    expect(wrongOf("rfm", threeCustomers, { options })).toEqual([]);
    const [portfolio] = run("rfm", makeInput(threeCustomers, { options, writeLive: true })).sheets[0]!.tables;
    expect(portfolio!.columns[0]!.values).toEqual(["Acme", "Caron"]);
  });

  it("take names that read as patterns as they stand", () => {
    const orders: TestOrder[] = [
      ["A*", 45000, 10],
      ["ABC", 45001, 20],
      ["B?", 45002, 40],
      ["BZ", 45003, 80],
    ];
    expect(wrongOf("rfm", orders)).toEqual([]);
    expect(
      wrongOf("rfm", [
        ["<Nord>", 45000, 10],
        ["Nord", 45001, 20],
        ["=1+1", 45002, 40],
      ]),
    ).toEqual([]);
  });
});
