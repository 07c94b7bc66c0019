import { Stage, type Language } from "./Stage";

jest.setTimeout(240_000);

const words = {
  en: {
    read: /^Read/,
    build: /Build the portfolio/,
    go: /Go to the sheet/,
    use: /Use this/,
    write: /Write the report as a sheet/,
    select: /Select (this row|these rows)/,
    review: /Review/,
    merge: /Merge \d+ selected/,
    selectAll: /Select all/,
    join: /^Join$/,
    joinList: /Join the selected list/,
    back: /^Back/,
  },
  fr: {
    read: /^Lire/,
    build: /Créer le portefeuille/,
    go: /Aller à la feuille/,
    use: /Valider/,
    write: /Écrire le rapport/,
    select: /Sélectionner (cette|ces) lignes?/,
    review: /Examiner/,
    merge: /Regrouper \d+/,
    selectAll: /Tout sélectionner/,
    join: /^Joindre$/,
    joinList: /Joindre la liste sélectionnée/,
    back: /^Retour/,
  },
} as const;

/** Opens what is given, clicks in its first cell, and reads. */
async function reading(open: { csv: string } | { fixture: string }, language: Language = "en"): Promise<Stage> {
  const stage = await Stage.open({ language, open });
  await stage.page.waitForTimeout(500);
  await stage.click(words[language].read);
  await stage.button(words[language].build).waitFor({ timeout: 60_000 });
  return stage;
}

async function build(stage: Stage, language: Language = "en"): Promise<void> {
  await stage.click(words[language].build);
  await stage.button(words[language].go).waitFor({ timeout: 60_000 });
}

describe("what only a person knows is asked once", () => {
  const csv =
    "Customer,Date,Amount\nAcme,03/04/2024,100.00\nBeta,05/06/2024,200.00\nAcme,07/08/2024,50.00\nBeta,02/03/2024,20.50\n";

  it("dates that can be read two ways wait for an answer, which the workbook remembers", async () => {
    const stage = await reading({ csv });
    await stage.says(/Answer the question first/);
    await stage.picture("pane-question-en", "pane");
    await stage.expectAccessible();
    await stage.pane.getByRole("radio").nth(1).click();
    await stage.click(words.en.use);
    await stage.says(/3 Feb 2024 – 8 Jul 2024/);
    // Read again, the workbook knows the answer.
    await stage.pane.locator("#source-change").click();
    await stage.click(words.en.read);
    await stage.says(/3 Feb 2024 – 8 Jul 2024/);
    expect(await stage.text()).not.toContain("Use this");
    await build(stage);
    // Month first: Acme's last order is the 8th of July 2024 (45481), Beta's the 6th of May (45418).
    const rows = await stage.values("Portfolio", 7, 0, 2, 4);
    expect(Object.fromEntries(rows.map(([name, , , last]) => [name, last]))).toEqual({ Acme: 45481, Beta: 45418 });
    await stage.close();
  });

  it("hidden rows are said, and left out when asked to", async () => {
    const stage = await Stage.open({
      language: "en",
      open: { csv: "Customer,Date,Amount\nAcme,2024-01-10,100\nBeta,2024-02-10,50\nGamma,2024-03-10,70\n" },
    });
    await stage.page.evaluate(() => {
      const { engine } = window.__localExcel;
      const [sheet] = engine.workbook.getSheetOrders();
      engine.commands.syncExecuteCommand("sheet.mutation.set-row-hidden", {
        unitId: engine.unitId,
        subUnitId: sheet,
        ranges: [{ startRow: 2, endRow: 2, startColumn: 0, endColumn: 2, rangeType: 1 }],
      });
    });
    await stage.page.waitForTimeout(500);
    await stage.click(words.en.read);
    await stage.says(/1 row.*hidden/);
    await stage.picture("pane-hidden-en", "pane");
    await stage.pane.getByRole("radio").nth(1).click();
    await stage.click(words.en.use);
    await stage.says(/2 customers/);
    await build(stage);
    const rows = await stage.values("Portfolio", 7, 0, 3, 1);
    expect(rows.map(([name]) => name)).toEqual(["Acme", "Gamma", ""]);
    await stage.close();
  });
});

describe("several areas", () => {
  it("whole columns picked one by one are read side by side", async () => {
    const stage = await Stage.open({
      language: "en",
      open: { csv: "Customer,Note,Date,Amount\nAcme,x,2024-01-10,100\nBeta,y,2024-02-10,50\n" },
    });
    await stage.pickColumns([0, 2, 3]);
    await stage.click(words.en.read);
    await stage.says(/2 customers/);
    expect(await stage.text()).not.toContain("Note");
    await build(stage);
    expect((await stage.values("Portfolio", 7, 0, 2, 1)).map(([name]) => name)).toEqual(["Acme", "Beta"]);
    await stage.close();
  });
});

describe.each<Language>(["en", "fr"])("an export of another program (%s)", (language) => {
  const say = words[language];

  it("accounting entries become revenue per customer, every line accounted for", async () => {
    const stage = await reading({ fixture: "fec.txt" }, language);
    await stage.says(/FEC/);
    await stage.picture(`pane-fec-${language}`, "pane");
    await stage.expectAccessible();
    await stage.pane.locator("#import-show").click();
    await stage.picture(`pane-import-${language}`, "pane");
    await stage.expectAccessible();
    await stage.click(say.write);
    await stage.button(say.go).waitFor({ timeout: 60_000 });
    await stage.click(say.go);
    await stage.page.waitForTimeout(1500);
    await stage.picture(`import-report-${language}`);
    await stage.close();
  });
});

describe("one customer under several names", () => {
  it("is proposed, merged when confirmed, kept on a sheet, and undone", async () => {
    const stage = await reading({
      csv: "Customer,Date,Amount\nDupont SARL,2024-01-10,100\nDUPONT,2024-02-10,50\nMartin,2024-03-10,70\nMartin,2024-04-10,70\n",
    });
    await stage.says(/look like/i);
    await stage.click(words.en.review);
    await stage.picture("pane-merges-en", "pane");
    await stage.expectAccessible();
    await stage.click(words.en.selectAll);
    await stage.click(words.en.merge);
    await stage.says(/2 customers/);
    await stage.page.waitForTimeout(1500);
    expect(await stage.sheets()).toContain("Merges");
    await stage.picture("merges-en");
    await stage.close();
  });
});

describe("a list of customers", () => {
  it("is joined to the orders, and says what it found", async () => {
    const stage = await reading({
      csv: [
        "Customer,Date,Amount,,Client,Sector,Potential",
        "Acme,2024-01-10,100,,Acme,Wood,5000",
        "Beta,2024-02-10,50,,Gamma,Metal,800",
        "Acme,2024-03-10,70,,Delta,Wood,900",
      ].join("\n"),
    });
    await stage.click(words.en.join);
    await stage.select("F2");
    await stage.page.waitForTimeout(500);
    await stage.click(words.en.joinList);
    await stage.says(/1.*matched|matched.*1/i);
    await stage.picture("pane-join-en", "pane");
    await stage.expectAccessible();
    await stage.close();
  });
});
