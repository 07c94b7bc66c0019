import { lastAction, undoLast } from "../../src/excel/actions";
import { freeze } from "../../src/excel/freeze";
import { journal } from "../../src/excel/journal";
import { writeReport } from "../../src/excel/writeReport";
import type { Report } from "../../src/report/report";
import { addSheet, openLocalExcel, type, valuesOf } from "./support/localExcel";
import { paretoReport, smallReport, type CustomerRow } from "./support/smallReport";
import { ruleOf } from "./support/validation";

const customers: CustomerRow[] = [
  ["Perrin", 3000],
  ["Vasseur", 1000],
];

/** The live report with a grey line that says so, a parameter with a rule, and a spill of five numbers under a header. */
function liveReport(): Report {
  const report = smallReport(customers, true);
  const [portfolio, parameters] = report.sheets;
  const spill = {
    key: "spill",
    tableName: null,
    caption: null,
    row: 6,
    column: 16,
    spill: "=SEQUENCE(3,2)*ShareFactor",
    columns: [
      { key: "odd", header: "1", kind: "count", values: [3, 5] },
      { key: "even", header: "2", kind: "count", values: [4, 6] },
    ],
  } as const;
  return {
    ...report,
    sheets: [
      {
        ...portfolio!,
        subtitle: "Two customers · live formulas · Clientele",
        onceFrozen: { live: "live formulas", frozen: "frozen values" },
        tables: [...portfolio!.tables, spill],
      },
      {
        ...parameters!,
        parameters: parameters!.parameters.map((parameter) => ({
          ...parameter,
          accepts: { kind: "number", minimum: 0, maximum: 2 } as const,
          refusal: "Enter a number between 0 and 2.",
        })),
      },
    ],
  };
}

let local: Awaited<ReturnType<typeof openLocalExcel>>;
beforeEach(async () => {
  local = await openLocalExcel();
});
afterEach(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

describe("freeze", () => {
  it("replaces the formulas of tables, key figures and spills by what they give, and says so", async () => {
    await writeReport(liveReport());
    await type("Parameters", "B4", [[2]]);
    expect(await freeze("rfm")).toBe(1);
    expect(await valuesOf("Portfolio", "E8:E9", "formulas")).toEqual([[1.5], [0.5]]);
    expect(await valuesOf("Portfolio", "A5", "formulas")).toEqual([[4000]]);
    expect(await valuesOf("Portfolio", "Q7:R9", "formulas")).toEqual([
      ["2", "4"],
      [6, 8],
      [10, 12],
    ]);
    expect(await valuesOf("Portfolio", "A2")).toEqual([["Two customers · frozen values · Clientele"]]);
    await type("Parameters", "B4", [[1]]);
    expect(await valuesOf("Portfolio", "E8:E9")).toEqual([[1.5], [0.5]]);
    expect(await valuesOf("Portfolio", "A7:E7")).toEqual([["Customer", "Segment", "Last order", "Revenue", "Share"]]);
  });

  it("is one action, which undoLast takes back: formulas, spill and rules are there again", async () => {
    await writeReport(liveReport());
    await freeze(null);
    expect(lastAction()?.title).toBe("❄ Portfolio");
    expect((await journal())[0]?.title).toBe("❄ Portfolio");
    await undoLast();
    expect(await valuesOf("Portfolio", "Q7", "formulas")).toEqual([["=SEQUENCE(3,2)*ShareFactor"]]);
    expect(await valuesOf("Portfolio", "A2")).toEqual([["Two customers · live formulas · Clientele"]]);
    expect((await ruleOf("Parameters", "B4")).rule).toEqual({
      decimal: { operator: "Between", formula1: "=0", formula2: "=2" },
    });
    await type("Parameters", "B4", [[2]]);
    expect(await valuesOf("Portfolio", "E8:E9")).toEqual([[1.5], [0.5]]);
    expect(await valuesOf("Portfolio", "Q7:R9")).toEqual([
      [2, 4],
      [6, 8],
      [10, 12],
    ]);
  });

  it("leaves other analyses, the user's formulas and sheets without formulas alone", async () => {
    await addSheet("Mine");
    await writeReport(liveReport());
    await writeReport(paretoReport(customers));
    await type("Mine", "A1", [["=SUM(Portfolio[Revenue])"]]);
    expect(await freeze("abc")).toBe(0);
    expect(await valuesOf("Portfolio", "E8", "formulas")).toEqual([
      ["=[@Revenue]/SUM(Portfolio[Revenue])*ShareFactor"],
    ]);
    expect(await freeze(null)).toBe(1);
    expect(await freeze(null)).toBe(0);
    expect(await valuesOf("Mine", "A1", "formulas")).toEqual([["=SUM(Portfolio[Revenue])"]]);
  });

  it("is replaced in place by the next run, which is live again", async () => {
    await writeReport(liveReport());
    await freeze(null);
    expect((await writeReport(liveReport())).moved).toEqual([]);
    await type("Parameters", "B4", [[2]]);
    expect(await valuesOf("Portfolio", "R9")).toEqual([[12]]);
  });

  it("refuses while a function has not answered, and changes nothing", async () => {
    await writeReport(liveReport());
    await type("Portfolio", "Q9", [["in the way"]]);
    await expect(freeze(null)).rejects.toMatchObject({ code: "stillCalculating", facts: { sheet: "Portfolio" } });
    expect((await valuesOf("Portfolio", "E8", "formulas"))[0]![0]).toMatch(/^=/);
  });
});
