import { Stage, type Language } from "./Stage";

jest.setTimeout(180_000);

const read = /Read|Lire/;
const build = /Build the portfolio|Créer le portefeuille/;
const done = /Go to the sheet|Aller à la feuille/;

/** Opens the text as a .csv, selects, reads it, and gives the stage. */
async function reading(csv: string, selection = "A1", language: Language = "en"): Promise<Stage> {
  const stage = await Stage.open({ language, open: { csv } });
  await stage.select(selection);
  await stage.page.waitForTimeout(500);
  await stage.button(read).waitFor({ timeout: 10_000 });
  await stage.click(read);
  return stage;
}

/** Nothing changes in the workbook, and the pane says what it needs. */
async function expectRefusal(stage: Stage, words: RegExp): Promise<void> {
  const before = await stage.snapshot();
  await stage.says(words);
  await stage.expectAccessible();
  expect(await stage.snapshot()).toBe(before);
  await stage.close();
}

async function expectPortfolio(stage: Stage, customers: number): Promise<(string | number | boolean)[][]> {
  await stage.button(build).waitFor({ timeout: 30_000 });
  await stage.click(build);
  await stage.button(done).waitFor({ timeout: 60_000 });
  const rows = await stage.values("Portfolio", 7, 0, customers + 1, 7);
  expect(rows.filter(([name]) => name !== "").length).toBe(customers);
  return rows;
}

describe("bad input gets a clear message, and the workbook stays as it was", () => {
  it("an empty selection", async () => {
    await expectRefusal(
      await reading("Customer,Date,Amount\nAcme,2025-01-01,5\n", "H40"),
      /Click a cell|no orders here/i,
    );
  });

  it("one lone cell", async () => {
    await expectRefusal(await reading("Acme"), /one cell|customer.*date.*amount/i);
  });

  it("no date column", async () => {
    await expectRefusal(await reading("Customer,Sector,Amount\nAcme,Wood,5\nBeta,Metal,7\n"), /date/i);
  });

  it("a protected workbook sheet refuses labels but nothing is lost", async () => {
    const stage = await reading("Customer,Date,Amount\nAcme,2025-01-10,100\nBeta,2025-02-01,400\n");
    await expectPortfolio(stage, 2);
    await stage.page.evaluate(() => {
      const { engine } = window.__localExcel;
      engine.setOwn("protections", engine.workbook.getSheetOrders()[0]!, {} as never);
    });
    const before = await stage.snapshot();
    await stage.click(/Write the segment beside each row/);
    await stage.says(/protected/i);
    expect(await stage.snapshot()).toBe(before);
    await stage.close();
  });
});

describe("difficult input gives a correct result", () => {
  it("no header row", async () => {
    const stage = await reading("Acme,2025-01-10,100\nBeta,2025-02-01,400\nAcme,2025-03-01,50\n");
    const rows = await expectPortfolio(stage, 2);
    expect(rows[0]!.slice(0, 1)).toEqual(["Beta"]);
    await stage.close();
  });

  it("amounts written as text", async () => {
    const csv =
      'Client;Date;Montant HT\nAcme;20/01/2025;"1 234,56 €"\nBeta;01/02/2025;"(34,56)"\nAcme;01/03/2025;"1.000,00"\n';
    const stage = await reading(csv);
    const rows = await expectPortfolio(stage, 2);
    expect(rows.map((row) => [row[0], row[6]])).toEqual([
      ["Acme", 2234.56],
      ["Beta", -34.56],
      ["", ""],
    ]);
    await stage.close();
  });

  it("all dates equal, one customer", async () => {
    const stage = await reading("Customer,Date,Amount\nAcme,2025-01-10,100\nAcme,2025-01-10,100\n");
    const [row] = await expectPortfolio(stage, 1);
    expect(row![6]).toBe(200);
    await stage.close();
  });

  it("whole columns, error cells, and a customer whose name looks like a formula", async () => {
    const csv =
      'Customer,Date,Amount\n"=HYPERLINK(""x"")",2025-01-10,100\nBeta,#N/A,400\nGamma,2025-01-11,300\nGamma,2025-01-12,#DIV/0!\n';
    const stage = await Stage.open({ language: "en", open: { csv } });
    await stage.selectColumns(0, 2);
    await stage.click(read);
    // Half of the rows are left out: that has to be acknowledged.
    await stage.button(build).waitFor();
    expect(await stage.button(build).getAttribute("aria-disabled")).toBe("true");
    await stage.expectAccessible();
    await stage.click(/^Leave/);
    const rows = await expectPortfolio(stage, 2);
    expect(rows[1]![0]).toBe('=HYPERLINK("x")');
    const isFormula = await stage.page.evaluate(() => {
      const { engine } = window.__localExcel;
      const id = engine.workbook.getSheetOrders()[1]!;
      return engine.reader(id).formula(8, 0);
    });
    expect(isFormula).toBeNull();
    await stage.close();
  });
});
