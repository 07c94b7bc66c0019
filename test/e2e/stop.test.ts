import { Stage } from "./Stage";

jest.setTimeout(180_000);

/** Makes Excel as slow as it is with very many rows: each request takes this many milliseconds more, from now on. */
const slowDown = (stage: Stage, milliseconds: number) =>
  stage.pane.evaluate((more) => {
    const slowed = window as { requestWait?: number };
    const isSlowed = slowed.requestWait !== undefined;
    slowed.requestWait = more;
    if (isSlowed) return;
    const { prototype } = Excel.RequestContext;
    const { sync } = prototype;
    prototype.sync = async function (...facts) {
      await new Promise((resolve) => setTimeout(resolve, slowed.requestWait));
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

  it("says that it is stopping, and leaves the workbook as it was", async () => {
    const [before, sheets] = [await stage.snapshot(), await stage.sheets()];
    await slowDown(stage, 1_000);
    await stage.click(fr ? /Créer le portefeuille/ : /Build the portfolio/);
    await stage.says(fr ? /lignes sur/ : /of \d+ rows/);
    for (let tries = 0; tries < 100 && (await stage.sheets()).length === sheets.length; tries++)
      await stage.page.waitForTimeout(50);
    expect((await stage.sheets()).length).toBeGreaterThan(sheets.length);
    await stage.click(fr ? /^Arrêter$/ : /^Stop$/);
    await stage.says(fr ? /Arrêt en cours…/ : /Stopping…/);
    await stage.says(fr ? /Arrêté. Rien n’a changé dans le classeur/ : /Stopped. Nothing was changed in the workbook/);
    await stage.expectAccessible();
    await stage.picture(`stopped-${language}`, "pane");
    expect(await stage.sheets()).toEqual(sheets);
    expect(await stage.charts()).toEqual([]);
    expect(await stage.snapshot()).toBe(before);
  });

  it("can be begun again", async () => {
    await slowDown(stage, 0);
    await stage.click(fr ? /Créer le portefeuille/ : /Build the portfolio/);
    await stage.button(fr ? /Aller à la feuille/ : /Go to the sheet/).waitFor({ timeout: 90_000 });
  });
});
