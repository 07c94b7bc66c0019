import { Stage, type Language } from "./Stage";

jest.setTimeout(180_000);

const read = /Read these orders|Lire ces commandes/;
const build = /Build the portfolio|Créer le portefeuille/;
const tabs = {
  en: { analyses: "Analyses", settings: /Settings/, journal: /Journal/ },
  fr: { analyses: "Analyses", settings: /Réglages/, journal: /Journal/ },
} as const;

describe.each<[Language, "light" | "dark"]>([
  ["en", "dark"],
  ["fr", "light"],
])("every screen (%s, %s)", (language, theme) => {
  let stage: Stage;
  const name = (screen: string) => `pane-${screen}-${language}-${theme}`;
  beforeAll(async () => {
    stage = await Stage.open({ language, theme });
    await stage.click(read);
    await stage.button(build).waitFor({ timeout: 60_000 });
  });
  afterAll(() => stage.close());

  it("is accessible and pictured: the orders read", async () => {
    await stage.picture(name("source"), "pane");
    await stage.expectAccessible();
  });

  it.each(["rfm", "abc", "pmg"])("is accessible and pictured: %s", async (analysis) => {
    const titles = { rfm: "RFM", abc: "Pareto", pmg: language === "fr" ? "Petits" : "Small" } as const;
    await stage.clickTab(tabs[language].analyses);
    if (analysis === "rfm") {
      await stage.pane.getByRole("searchbox").waitFor();
      await stage.picture(name("catalogue"), "pane");
      await stage.expectAccessible();
    }
    await stage.find(titles[analysis as "rfm"]);
    await stage.pane.locator(`#analysis-${analysis}`).click();
    await stage.pane.getByRole("img").first().waitFor({ timeout: 20_000 });
    await stage.picture(name(analysis), "pane");
    await stage.expectAccessible();
    await stage.page.keyboard.press("Escape");
    await stage.pane.getByRole("button", { name: /Back|Retour/ }).click();
  });

  it("is accessible and pictured: settings and journal", async () => {
    await stage.click(tabs[language].settings);
    await stage.picture(name("settings"), "pane");
    await stage.expectAccessible();
    await stage.pane.getByRole("button", { name: /Back|Retour/ }).click();
    await stage.click(tabs[language].journal);
    await stage.picture(name("journal"), "pane");
    await stage.expectAccessible();
  });
});

it("keeps its marks and words in a high contrast theme", async () => {
  const stage = await Stage.open({ language: "en", forcedColors: "active" });
  await stage.click(read);
  await stage.button(build).waitFor({ timeout: 60_000 });
  await stage.picture("pane-source-en-contrast", "pane");
  await stage.expectAccessible();
  await stage.close();
});
