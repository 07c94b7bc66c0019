import { catalogue } from "../../src/analyses/catalogue";
import { translate } from "../../src/i18n/translate";
import { Stage, type Language } from "./Stage";

jest.setTimeout(180_000);

const words = {
  en: { read: /Read these orders/, build: /Build the portfolio/, go: /Go to the sheet/, apply: /^Apply/ },
  fr: { read: /Lire ces commandes/, build: /Créer le portefeuille/, go: /Aller à la feuille/, apply: /^Appliquer/ },
} as const;

/** What a person would take for a fault in a cell. */
const faulty = /^#|NaN|Infinity|undefined|\[object|\{\w+\}/;

/** One analysis of each question: what all of them write live is compared cell by cell with the values where no screen slows it down. */
const live = ["crossedAbc", "profitability", "recurring", "why", "balance"];

// Values in both languages; live formulas in a workbook of their own, since each sheet of them slows down every later calculation.
describe.each<[Language, "live" | "frozen", readonly string[]]>([
  ["en", "frozen", catalogue.map(({ id }) => id)],
  ["fr", "frozen", catalogue.map(({ id }) => id)],
  ["en", "live", live],
])("every analysis on the sample workbook (%s, %s)", (language, mode, ids) => {
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
    await stage.page.waitForTimeout(1_000);
    await stage.picture(`sheet-${id}-${pictures}`);
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
