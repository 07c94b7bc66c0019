import { Stage } from "./Stage";

jest.setTimeout(180_000);

describe("what Clientele wrote can be taken back", () => {
  let stage: Stage;
  let before: string;
  beforeAll(async () => {
    stage = await Stage.open({ language: "en" });
    before = await stage.snapshot();
    await stage.click(/Read these orders/);
    await stage.button(/Build the portfolio/).waitFor({ timeout: 60_000 });
    await stage.click(/Build the portfolio/);
    await stage.button(/Go to the sheet/).waitFor({ timeout: 90_000 });
    await stage.page.waitForTimeout(1_000);
  });
  afterAll(() => stage.close());

  it("by one step of the workbook's own undo, and brought again by one redo", async () => {
    const after = await stage.snapshot();
    await stage.page.getByRole("button", { name: /^Undo/ }).first().click();
    await stage.sheetsBecome(["Orders"]);
    expect(await stage.charts()).toEqual([]);
    expect(await stage.snapshot()).toBe(before);
    await stage.page.getByRole("button", { name: /^Redo/ }).first().click();
    await stage.sheetsBecome(["Orders", "Portfolio", "Segments", "Parameters"]);
    expect((await stage.charts()).length).toBe(3);
    expect(await stage.snapshot()).toBe(after);
  });

  it("by removing everything it wrote, after saying what that is", async () => {
    await stage.click(/Settings/);
    await stage.click(/Remove everything/);
    await stage.says(/3 sheets, 3 charts and \d+ named cells/);
    await stage.expectAccessible();
    await stage.picture("remove-en", "pane");
    await stage.click(/^Remove$/);
    await stage.sheetsBecome(["Orders"]);
    expect(await stage.snapshot()).toBe(before);
  });
});
