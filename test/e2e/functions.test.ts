import { Stage } from "./Stage";

jest.setTimeout(180_000);

const orders = [
  "Customer,Date,Amount",
  "Acme,2025-01-10,100",
  "Acme,2025-03-01,50",
  "Beta,2025-02-01,400",
  "Gamma,2024-11-20,30",
  "Delta,2025-03-05,75",
].join("\n");

describe("functions typed in cells", () => {
  let stage: Stage;
  let sheet: string;
  beforeAll(async () => {
    stage = await Stage.open({ language: "en", open: { csv: orders } });
    [sheet = ""] = await stage.sheets();
  });
  afterAll(() => stage.close());

  it("RFM spills a table and recalculates when an amount changes", async () => {
    await stage.type("F1", "=CLIENTELE.RFM(A2:A6,B2:B6,C2:C6)");
    await stage.becomes(sheet, 0, 5, (value) => value === "Customer");
    const table = await stage.values(sheet, 0, 5, 5, 9);
    const acme = table.find(([name]) => name === "Acme")!;
    // By hand: last order 1 March, the latest of all is 5 March; two orders; 150.
    expect(acme.slice(1, 4)).toEqual([4, 2, 150]);
    await stage.picture("formula-en");
    const row = table.indexOf(acme);
    await stage.type("C3", "850");
    await stage.becomes(sheet, row, 8, (value) => value === 950);
    const scores = await stage.values(sheet, 1, 11, 4, 1);
    expect(Math.max(...scores.map(([score]) => Number(score)))).toBe(scores[row - 1]![0]);
  });

  it("answers one value for one value and a column for a column", async () => {
    await stage.type("F8", "=CLIENTELE.CLV(500,4,5)");
    await stage.becomes(sheet, 7, 5, (value) => value === 10_000);
    await stage.type("H8", "=CLIENTELE.ABC(C2:C6)");
    await stage.becomes(sheet, 7, 7, (value) => value === "A" || value === "B" || value === "C");
    await stage.type("J8", "=CLIENTELE.RFMSEGMENT(5,5,5)");
    await stage.becomes(sheet, 7, 9, (value) => value === "Champions");
    await stage.type("F10", "=CLIENTELE.HHI(C5:C6)");
    // Shares 30/105 and 75/105.
    const hhi = await stage.becomes(sheet, 9, 5, (value) => typeof value === "number");
    expect(hhi).toBeCloseTo((30 / 105) ** 2 + (75 / 105) ** 2, 12);
  });

  it("loads the order models when a function of theirs is first typed", async () => {
    const parameters = ["0.243", "4.414", "0.793", "2.426"];
    for (const [index, parameter] of parameters.entries()) await stage.type(`L${index + 8}`, parameter);
    await stage.type("M8", '=CLIENTELE.PALIVE("BG/NBD",L8:L11,2,213/7,272/7)');
    const alive = await stage.becomes(sheet, 7, 12, (value) => typeof value === "number");
    expect(alive).toBeCloseTo(0.726589721835, 10);
  });

  it("says #SPILL! where the way is blocked, and an error where an argument is wrong", async () => {
    await stage.type("F22", "in the way");
    await stage.type("F20", "=CLIENTELE.PORTFOLIO(A2:A6,B2:B6,C2:C6)");
    await stage.becomes(sheet, 19, 5, (value) => value === "#SPILL!");
    await stage.type("H20", '=CLIENTELE.CLV("much",4,5)');
    await stage.becomes(sheet, 19, 7, (value) => value === "#VALUE!");
  });
});
