import { Stage, type Language } from "./Stage";

jest.setTimeout(180_000);

const words = {
  en: {
    read: /Read these orders/,
    build: /Build the portfolio/,
    go: /Go to the sheet/,
    labels: /Write the segment beside each row/,
    orders: "Orders",
    sheets: ["Orders", "Portfolio", "Segments", "Parameters"],
    seeSegments: /See the segments/,
    atRisk: /At risk/,
    filter: /Filter/,
    atRiskLabel: "At risk",
    silent: /Silent for \d+ days/,
  },
  fr: {
    read: /Lire ces commandes/,
    build: /Créer le portefeuille/,
    go: /Aller à la feuille/,
    labels: /Écrire le segment à côté de chaque ligne/,
    orders: "Commandes",
    sheets: ["Commandes", "Portefeuille", "Segments", "Paramètres"],
    seeSegments: /Voir les segments/,
    atRisk: /À risque/,
    filter: /Filtrer/,
    atRiskLabel: "À risque",
    silent: /Silencieux depuis \d+ jours/,
  },
} as const;

describe.each<Language>(["en", "fr"])("the main job (%s)", (language) => {
  const say = words[language];
  const [orders, portfolio] = say.sheets;
  let stage: Stage;
  let before: string;
  beforeAll(async () => {
    stage = await Stage.open({ language });
    before = await stage.snapshot();
  });
  afterAll(() => stage.close());

  it("greets with one useful action", async () => {
    await stage.button(say.read).waitFor();
    await stage.picture(`welcome-${language}`);
    await stage.expectAccessible();
  });

  it("shows what it read: columns recognised, rows accounted for", async () => {
    await stage.click(say.read);
    await stage.button(say.build).waitFor({ timeout: 60_000 });
    await stage.picture(`source-${language}`);
    await stage.expectAccessible();
  });

  it("writes labels and charts in under ten clicks", async () => {
    await stage.click(say.build);
    await stage.button(say.go).waitFor({ timeout: 90_000 });
    await stage.picture(`result-${language}`, "pane");
    await stage.expectAccessible();
    expect(await stage.sheets()).toEqual(say.sheets);
    expect((await stage.charts()).length).toBe(3);
    await stage.click(say.labels);
    const label = await stage.becomes(orders, 0, 10, (value) => value !== "");
    expect(label).toBe("Segment");
    await stage.becomes(orders, 9000, 10, (value) => value !== "");
    expect(stage.clicks).toBeLessThan(10);
  });

  it("leaves a table of one row per customer whose total is the total of the orders", async () => {
    await stage.click(say.go);
    await stage.picture(`portfolio-${language}`, "window", 2_000);
    const rows = await stage.values(portfolio, 7, 0, 300, 7);
    expect(new Set(rows.map(([name]) => name)).size).toBe(300);
    const [header] = await stage.values(orders, 0, 0, 1, 11);
    expect(header![10]).toBe("Segment");
    const source = await stage.values(orders, 1, 0, 9113, 11);
    const labelled = source.filter((row) => row[10] !== "");
    const cents = (value: unknown) => (typeof value === "number" ? Math.round(value * 100) : 0);
    const creditNotes = (row: (string | number | boolean)[]) => (/Avoir|Credit/.test(String(row[9])) ? -1 : 1);
    const numeric = labelled.filter((row) => typeof row[3] === "number");
    const fromOrders = numeric.reduce((sum, row) => sum + creditNotes(row) * Math.abs(cents(row[3])), 0);
    const fromPortfolio = rows.reduce((sum, row) => sum + cents(row[6]), 0);
    const readAsText = labelled.filter((row) => typeof row[3] !== "number");
    expect(readAsText).toEqual([]);
    expect(fromPortfolio).toBe(fromOrders);
  });

  it("draws native charts on the segments sheet", async () => {
    await stage.select("Segments!A1");
    await stage.page.setViewportSize({ width: 1440, height: 1460 });
    await stage.page.waitForTimeout(2000);
    await stage.picture(`segments-${language}`);
    await stage.page.setViewportSize({ width: 1440, height: 860 });
  });

  it("lists the customers of a clicked segment, each with its reason, and filters the table to them", async () => {
    await stage.click(say.seeSegments);
    await stage.button(say.atRisk).waitFor();
    await stage.picture(`customers-${language}`, "pane");
    await stage.expectAccessible();
    await stage.click(say.atRisk);
    await stage.says(say.silent);
    await stage.expectAccessible();
    await stage.click(say.filter);
    const rows = await stage.values(portfolio, 7, 1, 300, 1);
    const expected = rows.filter(([segment]) => segment === say.atRiskLabel).length;
    expect(expected).toBeGreaterThan(10);
    for (let tries = 0; tries < 50 && (await stage.visibleRows(portfolio, 7, 300)) !== expected; tries++)
      await stage.page.waitForTimeout(100);
    expect(await stage.visibleRows(portfolio, 7, 300)).toBe(expected);
    await stage.picture(`segment-${language}`);
  });

  it("takes everything back, one action at a time", async () => {
    const undo = stage.pane.locator("#tool-undo");
    await undo.click();
    await stage.becomes(orders, 0, 10, (value) => value === "");
    expect(await stage.sheets()).toEqual(say.sheets);
    await stage.page.waitForTimeout(1_000);
    await undo.click();
    await stage.sheetsBecome([orders]);
    expect(await stage.charts()).toEqual([]);
    expect(await stage.snapshot()).toBe(before);
  });
});
