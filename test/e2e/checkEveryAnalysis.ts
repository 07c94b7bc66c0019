import { catalogue } from "../../src/analyses/catalogue";
import { translate } from "../../src/i18n/translate";
import { Stage, type Language } from "./Stage";

const words = {
  en: { read: /Read these orders/, build: /Build the portfolio/, go: /Go to the sheet/, apply: /^Apply/ },
  fr: { read: /Lire ces commandes/, build: /Créer le portefeuille/, go: /Aller à la feuille/, apply: /^Appliquer/ },
} as const;

/** What a person would take for a fault in a cell. */
const faulty = /^#|NaN|Infinity|undefined|\[object|\{\w+\}/;

/** Opens analyses one after the other on the sample workbook: preview, sheet and charts, all of them sound and accessible. */
export function checkEveryAnalysis(language: Language, mode: "live" | "frozen", ids: readonly string[]): void {
  describe(`every analysis on the sample workbook (${language}, ${mode})`, () => {
    const say = words[language];
    const pictures = mode === "live" ? `${language}-live` : language;
    let stage: Stage;
    beforeAll(async () => {
      stage = await Stage.open({ language });
      await stage.click(say.read);
      await stage.button(say.build).waitFor({ timeout: 60_000 });
    });
    afterAll(() => stage.close());

    it.each(ids)("%s: preview, sheet and charts", async (id) => {
      const title = translate(language, catalogue.find((analysis) => analysis.id === id)!.title);
      const other = stage.pane.locator("#then-other");
      if ((await other.count()) > 0) await other.click();
      else await stage.clickTab("Analyses");
      await stage.find(title);
      await stage.pane.locator(`#analysis-${id}`).click();
      await stage.button(say.apply).waitFor({ timeout: 20_000 });
      await stage.pane.getByRole("img").first().waitFor({ timeout: 20_000 });
      await stage.writeAs(mode);
      await stage.picture(`pane-${id}-${pictures}`, "pane");
      await stage.expectAccessible();
      const before = await stage.sheets();
      await stage.click(say.apply);
      await stage.button(say.go).waitFor({ timeout: 120_000 });
      await stage.expectAccessible();
      const written = (await stage.sheets()).filter((name) => !before.includes(name));
      await stage.click(say.go);
      await stage.picture(`sheet-${id}-${pictures}`, "window", 1_400);
      expect(written).not.toEqual([]);
      for (const [at, sheet] of written.entries()) {
        if (at > 0) {
          await stage.select(`'${sheet}'!A1`);
          await stage.picture(`sheet-${id}-${at + 1}-${pictures}`);
        }
        const shown = (await stage.values(sheet, 0, 0, 400, 40)).flat().map(String);
        expect(shown.filter((value) => value !== "").length).toBeGreaterThan(20);
        expect(shown.filter((value) => faulty.test(value))).toEqual([]);
      }
      expect((await stage.charts()).filter(({ title: finding }) => finding === "" || faulty.test(finding))).toEqual([]);
    });
  });
}
