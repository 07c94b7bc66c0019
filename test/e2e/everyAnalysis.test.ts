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

// English writes live formulas, which the sample is small enough for; French writes values.
describe.each<[Language, "live" | "frozen"]>([
  ["en", "live"],
  ["fr", "frozen"],
])("every analysis on the sample workbook (%s, %s)", (language, mode) => {
  const say = words[language];
  let stage: Stage;
  beforeAll(async () => {
    stage = await Stage.open({ language });
    await stage.click(say.read);
    await stage.button(say.build).waitFor({ timeout: 60_000 });
  });
  afterAll(() => stage.close());

  it.each(catalogue.map(({ id }) => id))("%s: preview, sheet and charts", async (id) => {
    const title = translate(language, catalogue.find((analysis) => analysis.id === id)!.title);
    const other = stage.pane.locator("#then-other");
    if ((await other.count()) > 0) await other.click();
    else await stage.clickTab("Analyses");
    await stage.find(title);
    await stage.pane.locator(`#analysis-${id}`).click();
    await stage.button(say.apply).waitFor({ timeout: 20_000 });
    await stage.pane.getByRole("img").first().waitFor({ timeout: 20_000 });
    await stage.writeAs(mode);
    await stage.picture(`pane-${id}-${language}`, "pane");
    await stage.expectAccessible();
    const before = await stage.sheets();
    await stage.click(say.apply);
    await stage.button(say.go).waitFor({ timeout: 120_000 });
    await stage.expectAccessible();
    const [written] = (await stage.sheets()).filter((name) => !before.includes(name));
    await stage.click(say.go);
    await stage.page.waitForTimeout(1_000);
    await stage.picture(`sheet-${id}-${language}`);
    const shown = (await stage.values(written!, 0, 0, 400, 40)).flat().map(String);
    expect(shown.filter((value) => value !== "").length).toBeGreaterThan(20);
    expect(shown.filter((value) => faulty.test(value))).toEqual([]);
    expect((await stage.charts()).filter(({ title: finding }) => finding === "" || faulty.test(finding))).toEqual([]);
  });
});
