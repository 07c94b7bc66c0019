import { Stage } from "./Stage";

jest.setTimeout(180_000);

/** Makes Excel as slow as it is with very many rows: each request takes this many milliseconds more. */
const slowDown = (stage: Stage, milliseconds: number) =>
  stage.pane.evaluate((wait) => {
    const { prototype } = Excel.RequestContext;
    const { sync } = prototype;
    prototype.sync = async function (...facts) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      return sync.apply(this, facts) as never;
    };
  }, milliseconds);

describe.each(["en", "fr"] as const)("in %s, a writing that is stopped half-way", (language) => {
  const fr = language === "fr";
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ language, theme: fr ? "dark" : "light" });
    await stage.click(fr ? /Lire ces commandes/ : /Read these orders/);
    await stage.button(fr ? /Créer le portefeuille/ : /Build the portfolio/).waitFor({ timeout: 60_000 });
  });
  afterAll(() => stage.close());

  it("says at once that it is stopping, and leaves the workbook as it was", async () => {
    const [before, sheets] = [await stage.snapshot(), await stage.sheets()];
    await slowDown(stage, 600);
    await stage.click(fr ? /Créer le portefeuille/ : /Build the portfolio/);
    await stage.says(fr ? /lignes sur/ : /of \d+ rows/);
    await stage.picture(`writing-${language}`, "pane");
    for (let tries = 0; tries < 100 && (await stage.sheets()).length === sheets.length; tries++)
      await stage.page.waitForTimeout(50);
    expect((await stage.sheets()).length).toBeGreaterThan(sheets.length);
    await stage.click(fr ? /^Arrêter$/ : /^Stop$/);
    await stage.says(fr ? /Arrêt en cours…/ : /Stopping…/, 500);
    await stage.expectAccessible();
    await stage.picture(`stopping-${language}`, "pane");
    await stage.says(fr ? /Arrêté. Rien n’a changé dans le classeur/ : /Stopped. Nothing was changed in the workbook/);
    await stage.expectAccessible();
    await stage.picture(`stopped-${language}`, "pane");
    expect(await stage.sheets()).toEqual(sheets);
    expect(await stage.charts()).toEqual([]);
    expect(await stage.snapshot()).toBe(before);
  });

  it("can be begun again", async () => {
    await stage.click(fr ? /Créer le portefeuille/ : /Build the portfolio/);
    await stage.button(fr ? /Aller à la feuille/ : /Go to the sheet/).waitFor({ timeout: 90_000 });
  });
});
