import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from "playwright-core";
import type {} from "../../workbench/page/exposeForTests";

export type Language = "en" | "fr";

type Value = string | number | boolean;

const root = path.join(__dirname, "../..");
const { PICTURES: pictures } = process.env;
/** Nothing is checked by a picture: with PICTURES=none there are none, and nobody waits for the drawing. */
const pictureFolders =
  pictures === "none"
    ? []
    : [path.join(root, "test-results/pictures"), ...(pictures ? [path.join(root, "docs/pictures")] : [])];
const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: {
      run(context: { exclude: string[][] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

interface StageOptions {
  readonly language: Language;
  readonly theme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  /** A file of the assets folder; `null` for an empty workbook; a text for a .csv with that content; a file of test/fixtures. */
  readonly open?: string | null | { readonly csv: string } | { readonly fixture: string };
  readonly width?: number;
  readonly height?: number;
}

/** One person in front of the local Excel: opens a file, clicks, types, looks. */
export class Stage {
  private constructor(
    private readonly browser: Browser,
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly pane: Frame,
    private readonly problems: string[],
  ) {}

  /** Clicks made in the pane and on the ribbon since the start. */
  clicks = 0;

  static async open(options: StageOptions): Promise<Stage> {
    const { language, theme = "light", forcedColors = "none", width = 1440, height = 860 } = options;
    const browser = await chromium.connect(process.env.CLIENTELE_BROWSER!);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      colorScheme: theme,
      forcedColors,
      reducedMotion: "reduce",
      locale: language === "fr" ? "fr-FR" : "en-GB",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on("pageerror", (error) => problems.push(error.message));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    context.on("request", (request) => {
      if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(request.url())) problems.push(`asked ${request.url()}`);
    });
    const file = options.open === undefined ? `sample-${language}.xlsx` : options.open;
    const query = typeof file === "string" ? `&open=/${file}` : "";
    await page.goto(`${process.env.CLIENTELE_PAGE}?lang=${language}&theme=${theme}${query}`);
    await page.waitForFunction(() => Boolean(window.__localExcel?.host), null, { timeout: 60_000 });
    const frame = await page.waitForSelector("iframe");
    const pane = (await frame.contentFrame())!;
    await pane.getByRole("button").first().waitFor({ timeout: 60_000 });
    const stage = new Stage(browser, context, page, pane, problems);
    if (file && typeof file === "object")
      await ("csv" in file
        ? stage.openFile(Buffer.from(file.csv), "orders.csv")
        : stage.openFile(readFileSync(path.join(root, "test/fixtures", file.fixture)), file.fixture));
    return stage;
  }

  /** Leaves; anything that went wrong on the way, a call the local Excel does not know included, is an error now. */
  async close(): Promise<void> {
    const unknown = await this.page.evaluate(() => window.__localExcel.unknownCalls());
    await this.context.close();
    await this.browser.close();
    expect({ unknownCalls: unknown, problems: this.problems }).toEqual({ unknownCalls: [], problems: [] });
  }

  async openFile(bytes: Buffer, name: string): Promise<void> {
    await this.page.evaluate(
      ([content, fileName]) =>
        window.__localExcel.open(
          Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0)),
          fileName,
        ),
      [bytes.toString("base64"), name] as const,
    );
    await this.select("A1");
  }

  button(name: RegExp | string) {
    return this.pane.getByRole("button", { name }).first();
  }

  async click(name: RegExp | string): Promise<void> {
    this.clicks += 1;
    await this.button(name).click();
  }

  async clickTab(name: string): Promise<void> {
    this.clicks += 1;
    await this.pane.getByRole("tab", { name }).click();
  }

  /** Types in the search box of the screen. */
  async find(text: string): Promise<void> {
    await this.pane.getByRole("searchbox").fill(text);
  }

  /** Chooses between live formulas and frozen values, where it is not chosen yet. */
  async writeAs(mode: "live" | "frozen"): Promise<void> {
    const [live, frozen] = [/Live formulas|Formules vivantes/, /Frozen values|Valeurs figées/];
    const [wanted, other] = mode === "live" ? [live, frozen] : [frozen, live];
    const choice = this.pane.getByRole("button", { name: other });
    if ((await choice.count()) === 0) return;
    await choice.first().click();
    await this.pane.getByRole("menuitemradio", { name: wanted }).click();
  }

  async text(): Promise<string> {
    return (await this.pane.locator("body").innerText()).replace(/\s+/g, " ");
  }

  /** Waits until the pane says it. */
  async says(words: RegExp, timeout = 30_000): Promise<void> {
    const deadline = Date.now() + timeout;
    while (!words.test(await this.text())) {
      if (Date.now() > deadline) throw new Error(`The pane never said ${words}. It says: ${await this.text()}`);
      await this.page.waitForTimeout(100);
    }
  }

  async select(reference: string): Promise<void> {
    await this.page.evaluate((a1) => window.__localExcel.select(a1), reference);
    await this.page.waitForTimeout(150);
  }

  /** Selects whole columns as a person does: a click on the first letter, a shift-click on the last. */
  async selectColumns(first: number, last: number): Promise<void> {
    await this.clickColumns([first, last], "Shift");
  }

  /** Picks whole columns one by one as a person does: a click on the first letter, a control-click on the others. */
  async pickColumns(columns: readonly number[]): Promise<void> {
    await this.clickColumns(columns, "Control");
  }

  private async clickColumns(columns: readonly number[], key: "Shift" | "Control"): Promise<void> {
    const widths = await this.page.evaluate(
      (count) => {
        const sheet = window.__localExcel.engine.workbook.getActiveSheet()!;
        return Array.from({ length: count }, (_, column) => sheet.getColumnWidth(column));
      },
      Math.max(...columns) + 1,
    );
    const middle = (column: number) =>
      46 + widths.slice(0, column).reduce((sum, width) => sum + width, 0) + widths[column]! / 2;
    const grid = (await this.page.locator("canvas[id^=univer-sheet-main-canvas]").first().boundingBox())!;
    for (const [index, column] of columns.entries()) {
      if (index === 1) await this.page.keyboard.down(key);
      await this.page.mouse.click(grid.x + middle(column), grid.y + 10);
    }
    await this.page.keyboard.up(key);
    await this.page.waitForTimeout(300);
  }

  /** Types into a cell as a person does. */
  async type(cell: string, text: string): Promise<void> {
    await this.select(cell);
    await this.page.locator("canvas[id^=univer-sheet-main-canvas]").first().focus();
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press("Enter");
  }

  /** Values of a block, spills included, once calculation has settled. */
  async values(sheet: string, row: number, column: number, rows: number, columns: number): Promise<Value[][]> {
    return this.page.evaluate(
      async ([name, r, c, height, width]) => {
        const { engine, settled } = window.__localExcel;
        await settled();
        const id = engine.workbook.getSheetOrders().find((sheetId) => engine.sheet(sheetId)!.getName() === name)!;
        const reader = engine.reader(id);
        return Array.from({ length: height }, (_, i) =>
          Array.from({ length: width }, (__, j) => reader.value(r + i, c + j) as string | number | boolean),
        );
      },
      [sheet, row, column, rows, columns] as const,
    );
  }

  async value(sheet: string, row: number, column: number): Promise<Value> {
    return (await this.values(sheet, row, column, 1, 1))[0]![0]!;
  }

  /** Waits for a cell to hold what is expected. */
  async becomes(sheet: string, row: number, column: number, expected: (value: Value) => boolean): Promise<Value> {
    for (let tries = 0; tries < 150; tries++) {
      const value = await this.value(sheet, row, column);
      if (expected(value)) return value;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${sheet} (${row}, ${column}) stays ${String(await this.value(sheet, row, column))}`);
  }

  sheets(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { workbook } = window.__localExcel.engine;
      return workbook.getSheetOrders().map((id) => workbook.getSheetBySheetId(id)!.getName());
    });
  }

  /** Waits for the workbook to have just these sheets. */
  async sheetsBecome(expected: readonly string[]): Promise<void> {
    for (let tries = 0; tries < 100 && (await this.sheets()).join() !== expected.join(); tries++)
      await this.page.waitForTimeout(100);
    expect(await this.sheets()).toEqual(expected);
    await this.page.waitForTimeout(500);
  }

  charts(): Promise<{ sheet: string; title: string }[]> {
    return this.page.evaluate(() => {
      const { engine } = window.__localExcel;
      return [...engine.charts.values()].map((chart) => ({
        sheet: engine.sheet(chart.sheetId)!.getName(),
        title: chart.title?.text ?? "",
      }));
    });
  }

  visibleRows(sheet: string, from: number, rows: number): Promise<number> {
    return this.page.evaluate(
      ([name, first, count]) => {
        const { workbook } = window.__localExcel.engine;
        const model = workbook.getSheets().find((each) => each.getName() === name)!;
        return Array.from({ length: count }, (_, i) => model.getRowVisible(first + i)).filter(Boolean).length;
      },
      [sheet, from, rows] as const,
    );
  }

  /** Everything a person could have put in the workbook, to see that it is as it was. */
  snapshot(): Promise<string> {
    return this.page.evaluate(async () => {
      const { engine, settled } = window.__localExcel;
      await settled();
      return JSON.stringify(
        engine.workbook.getSheetOrders().map((id) => {
          const model = engine.sheet(id)!;
          const box = engine.usedBox(id);
          const reader = engine.reader(id);
          const cells: unknown[] = [];
          if (box)
            for (let r = box.startRow; r <= box.endRow; r++)
              for (let c = box.startColumn; c <= box.endColumn; c++) cells.push(reader.value(r, c));
          return [model.getName(), cells];
        }),
      );
    });
  }

  /** Keeps a picture, once what is drawn has had time to settle. */
  async picture(name: string, of: "window" | "pane" = "window", settling = 400): Promise<void> {
    if (pictureFolders.length === 0) return;
    await this.page.waitForTimeout(settling);
    const bytes = of === "pane" ? await this.page.locator("iframe").screenshot() : await this.page.screenshot();
    for (const folder of pictureFolders) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${name}.png`), bytes);
    }
  }

  /** axe over the screen the pane shows now, but for the focus sentinels Fluent UI puts around tab lists and dialogs. */
  async expectAccessible(): Promise<void> {
    await this.pane.evaluate(axeSource);
    const violations = await this.pane.evaluate(async () =>
      (await window.axe.run({ exclude: [["[data-tabster-dummy]"]] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
      ),
    );
    expect(violations).toEqual([]);
  }
}
