import type { Browser } from "playwright-core";
import { ExcelPage } from "./ExcelPage";
import type { StopFigures, StopWords } from "./stopHalfway";

/** What is stopped: the reading, the writing of the portfolio, the writing of the labels. */
export type Stops = Readonly<Record<"read" | "build" | "labels", StopFigures>>;

const longestStep = 900_000;

const stopping = "Stopping…";
const nothingChanged = "Stopped. Nothing was changed in the workbook";
const words = {
  read: { begin: "Read these orders", stopping: null, over: "Read these orders" },
  build: { begin: "Build the portfolio", stopping, over: nothingChanged },
  labels: { begin: "Write the segment beside each row", stopping, over: nothingChanged },
} as const satisfies Record<keyof Stops, StopWords>;

/**
 * Stops each step of the whole job in the middle, in a visit of its own that measures nothing else, and checks each time
 * that nothing of the add-in is left in the workbook; between two stops the step before is done to its end.
 */
export async function measureStops(browser: Browser, pageUrl: string, rows: number): Promise<Stops> {
  const excel = await ExcelPage.open(browser, pageUrl);
  try {
    await excel.fill(rows);
    const stop = async (step: keyof Stops) => {
      await excel.sees(words[step].begin, longestStep);
      const before = await excel.outline();
      const figures = await excel.stopHalfway(words[step]);
      const after = await excel.outline();
      if (after !== before) throw new Error(`Before the stop the workbook held ${before}, after it ${after}.`);
      return figures;
    };
    const read = await stop("read");
    await excel.press(words.read.begin);
    await excel.sees(words.build.begin, longestStep);
    await excel.writeFrozen();
    const build = await stop("build");
    await excel.press(words.build.begin);
    await excel.sees("Go to the sheet", longestStep);
    const labels = await stop("labels");
    return { read, build, labels };
  } finally {
    await excel.page.context().close();
  }
}
