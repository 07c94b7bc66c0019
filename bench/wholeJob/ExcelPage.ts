import type { Browser, Frame, Page } from "playwright-core";
import { emptySheet } from "../../workbench/files/emptySheet";
import { sheetIdAt } from "../../workbench/host/engine/sheetIdAt";
import type {} from "../../workbench/page/exposeForTests";
import type { Totals } from "./expectedTotals";
import { orderSource } from "./orderSource";
import { stopHalfway, type StopFigures, type StopWords } from "./stopHalfway";

const sheetName = "Orders";
const startTimeout = 60_000;
const glance = 100;

/** The local Excel with the pane beside it, in a browser. */
export class ExcelPage {
  private constructor(
    readonly page: Page,
    readonly pane: Frame,
  ) {}

  static async open(browser: Browser, url: string): Promise<ExcelPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1440, height: 860 },
      reducedMotion: "reduce",
      locale: "en-GB",
    });
    const page = await context.newPage();
    // Functions sent to the page have been through esbuild, which names them with this.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.goto(`${url}?lang=en&theme=light`);
    await page.waitForFunction(() => Boolean(window.__localExcel?.host), null, { timeout: startTimeout });
    const frame = await page.waitForSelector("iframe");
    const pane = (await frame.contentFrame())!;
    await pane.getByRole("button").first().waitFor({ timeout: startTimeout });
    return new ExcelPage(page, pane);
  }

  /**
   * Puts orders in the workbook, made in the page itself: customer, order number, date and amount. A file of a million rows
   * would take longer to open than everything that is measured.
   */
  async fill(orders: number): Promise<void> {
    await this.page.evaluate(
      ([count, sheet, source]) => {
        const next = (new Function(`return ${source}`)() as typeof orderSource)(count);
        const cells: (typeof sheet)["cells"] = {};
        cells[0] = Object.fromEntries(["Customer", "Order number", "Date", "Amount"].map((v, at) => [at, { v, t: 1 }]));
        for (let row = 1; row <= count; row++) {
          const { customer, orderNumber, day, cents } = next();
          cells[row] = {
            0: { v: customer, t: 1 },
            1: { v: orderNumber, t: 1 },
            2: { v: day, t: 2, s: "day" },
            3: { v: cents / 100, t: 2 },
          };
        }
        const styles = { day: { n: { pattern: "yyyy-mm-dd" } } };
        window.__localExcel.show({ sheets: [{ ...sheet, cells }], styles, names: [], activeSheet: 0 }, "orders.xlsx");
        window.__localExcel.select("A1");
      },
      [orders, emptySheet(sheetIdAt(0), sheetName), orderSource.toString()] as const,
    );
  }

  /** Chooses frozen values where live formulas are offered. */
  async writeFrozen(): Promise<void> {
    const live = this.pane.getByRole("button", { name: /Live formulas/ });
    if ((await live.count()) === 0) return;
    await live.first().click();
    await this.pane.getByRole("menuitemradio", { name: /Frozen values/ }).click();
  }

  /** Presses a button of the pane, without the pane having to look for it while it is being measured. */
  async press(words: string): Promise<void> {
    await this.sees(words, startTimeout);
    await this.pane.evaluate((text) => {
      const buttons = [...document.querySelectorAll("button")];
      buttons.find((button) => button.textContent?.includes(text))!.click();
    }, words);
  }

  /** Waits until the pane says it. */
  async sees(words: string, timeout: number): Promise<void> {
    for (const deadline = Date.now() + timeout; ; await this.page.waitForTimeout(glance)) {
      const text = await this.pane.evaluate(() => document.body.textContent ?? "");
      if (text.includes(words)) return;
      if (Date.now() > deadline) throw new Error(`The pane never said “${words}”. It says: ${text}`);
    }
  }

  /** Begins a work of the pane and stops it when half of it is done. */
  stopHalfway(words: StopWords): Promise<StopFigures> {
    return this.pane.evaluate(stopHalfway, words);
  }

  /** What stands in the workbook: its sheets, and of each how many cells hold something, where, and a checksum of what. */
  outline(): Promise<string> {
    return this.page.evaluate(async () => {
      const { engine, settled } = window.__localExcel;
      await settled();
      return engine.workbook
        .getSheets()
        .map((sheet) => {
          const reader = engine.reader(sheet.getSheetId());
          const box = reader.usedBox();
          let [cells, sum] = [0, 0];
          if (box)
            for (let row = box.startRow; row <= box.endRow; row++)
              for (let column = box.startColumn; column <= box.endColumn; column++) {
                const text = String(reader.value(row, column));
                if (text !== "") cells += 1;
                sum = (Math.imul(sum, 31) + text.length) | 0;
                for (let at = 0; at < text.length; at++) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
              }
          return `${sheet.getName()} ${JSON.stringify(box)}: ${cells} cells, ${sum}`;
        })
        .join(", ");
    });
  }

  /** What the workbook says: the table of customers, and the labels beside the orders. */
  totals(): Promise<Totals> {
    return this.page.evaluate(async (ordersName) => {
      const { engine, settled } = window.__localExcel;
      await settled();
      const sheets = engine.workbook.getSheets();
      const readerOf = (name: string) => engine.reader(sheets.find((sheet) => sheet.getName() === name)!.getSheetId());
      const portfolio = readerOf("Portfolio");
      const box = portfolio.usedBox()!;
      let headers = box.startRow;
      while (portfolio.value(headers, 0) !== "Customer") headers += 1;
      let revenue = 0;
      while (portfolio.value(headers, revenue) !== "Revenue") revenue += 1;
      let [customers, cents, labels] = [0, 0, 0];
      for (let row = headers + 1; row <= box.endRow; row++) {
        customers += 1;
        cents += Math.round(Number(portfolio.value(row, revenue)) * 100);
      }
      const orders = readerOf(ordersName);
      const { endRow, endColumn } = orders.usedBox()!;
      for (let row = 1; row <= endRow; row++) if (orders.value(row, endColumn) !== "") labels += 1;
      return { customers, cents, labels };
    }, sheetName);
  }

  /** Calls of the add-in that the local Excel does not know. */
  unknownCalls(): Promise<string[]> {
    return this.page.evaluate(() => window.__localExcel.unknownCalls());
  }
}
