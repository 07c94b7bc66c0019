import { pathToFileURL } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { browserFlags } from "../../workbench/serve/browserFlags.mjs";
import { findBrowser } from "../../workbench/serve/findBrowser.mjs";
import { startServers } from "../../workbench/serve/startServers.mjs";
import type { AttributedTask } from "./attributeTasks";
import { ExcelPage } from "./ExcelPage";
import { expectedTotals } from "./expectedTotals";
import { measureStops, type Stops } from "./measureStops";
import { PaneMeter, type Stages } from "./PaneMeter";

/** Of the whole job at one size. */
export interface WholeJob {
  readonly rows: number;
  readonly customers: number;
  /** Seconds from the first press to the last label. */
  readonly seconds: number;
  /** Seconds between each press and its result. */
  readonly steps: Readonly<Record<"read" | "build" | "labels", number>>;
  readonly stages: Stages;
  /** Processor time of the pane's process, its worker included. */
  readonly processorSeconds: number;
  /** Tasks of the pane's page, the shortest left out. */
  readonly tasks: readonly AttributedTask[];
  /** Megabytes of the pane's process. */
  readonly memory: { readonly before: number; readonly peak: number } | null;
}

const browserOptions = ["--headless", ...browserFlags, "--site-per-process"];
/** Milliseconds that no part of a task outside office.js should exceed. */
const longestBlock = 50;
const worstShown = 8;
const longestStep = 900_000;

/**
 * The whole job in the local Excel: the add-in as it is shipped, Microsoft's office.js, a workbook of so many orders, in a
 * browser without a screen. Presses what a user presses (read the orders, build the portfolio as frozen values, write the
 * label beside each row), checks what then stands in the workbook against totals added up apart, and tells
 *
 * - the seconds of each step, and of each stage as the add-in notes them (`performance.measure`);
 * - the longest task of the pane's page, and the longest part of a task that was not office.js: the pane's main thread is
 *   sampled every millisecond, and the samples inside each of its tasks ("RunTask" of a trace) are told apart by the
 *   innermost script on the stack (`attributeTasks`). The grid's own work is not in it: the pane has a process of its own,
 *   as beside Excel on the web. On a machine that does other things at the same time a task waits for a processor, so the
 *   time it had one is told too;
 * - the peak of the memory of that process, with the worker (`VmHWM` of Linux), and its processor time.
 *
 * The sheet is filled by code: opening a file of a million rows is no part of the job.
 */
export async function measureWholeJob(browser: Browser, pageUrl: string, rows: number): Promise<WholeJob> {
  const excel = await ExcelPage.open(browser, pageUrl);
  try {
    const meter = await PaneMeter.attach(browser, excel.page, excel.pane);
    await excel.fill(rows);
    const before = (await meter.memory())?.now ?? 0;
    const processorBefore = await meter.processorTime();
    const tasks: AttributedTask[] = [];
    const step = async (button: string, result: string) => {
      await excel.sees(button, longestStep);
      await meter.start();
      const start = performance.now();
      await excel.press(button);
      await excel.sees(result, longestStep);
      const seconds = (performance.now() - start) / 1_000;
      tasks.push(...(await meter.stop()));
      return seconds;
    };
    const read = await step("Read these orders", "Build the portfolio");
    await excel.writeFrozen();
    const build = await step("Build the portfolio", "Go to the sheet");
    const labels = await step("Write the segment beside each row", "Written in Orders!");
    const [memory, processorTime, stages] = [await meter.memory(), await meter.processorTime(), await meter.stages()];
    const [found, expected] = [await excel.totals(), expectedTotals(rows)];
    if (JSON.stringify(found) !== JSON.stringify(expected))
      throw new Error(`The workbook says ${JSON.stringify(found)}, the orders ${JSON.stringify(expected)}.`);
    const unknown = await excel.unknownCalls();
    if (unknown.length) throw new Error(`The local Excel does not know ${unknown.join(", ")}.`);
    return {
      rows,
      customers: found.customers,
      seconds: read + build + labels,
      steps: { read, build, labels },
      stages,
      processorSeconds: processorTime - processorBefore,
      tasks,
      memory: memory && { before, peak: memory.peak },
    };
  } finally {
    await excel.page.context().close();
  }
}

/** Measures the whole job at each size, smallest first, and prints the tables. */
export async function runWholeJob(sizes: readonly number[]): Promise<void> {
  const servers = await startServers({ ports: { addin: 0, page: 0 } });
  const executablePath = await findBrowser();
  try {
    const jobs: WholeJob[] = [];
    const stops: Stopped[] = [];
    for (const rows of [...sizes].sort((a, b) => a - b)) {
      const browser = await chromium.launch({ executablePath, args: browserOptions });
      try {
        jobs.push(await measureWholeJob(browser, servers.pageUrl, rows));
        stops.push({ rows, stops: await measureStops(browser, servers.pageUrl, rows) });
      } finally {
        await browser.close();
      }
    }
    print(jobs);
    printStops(stops);
  } finally {
    await servers.close();
  }
}

interface Stopped {
  readonly rows: number;
  readonly stops: Stops;
}

const count = (value: number): string => value.toLocaleString("en");

function printStops(stopped: readonly Stopped[]): void {
  console.log(
    "\nStop, pressed when half of the rows were done: ms until the pane says so / until the workbook is as it was, checked cell by cell\n",
  );
  const steps = { read: "reading", build: "writing the portfolio", labels: "writing the labels" };
  console.table(
    Object.fromEntries(
      stopped.flatMap(({ rows, stops }) =>
        Object.entries(steps).map(([step, name]) => {
          const figures = stops[step as keyof Stops];
          return [
            `${count(rows)} rows, ${name}`,
            {
              "at row": `${count(figures.rows[0])} of ${count(figures.rows[1])}`,
              "until said": Math.round(figures.said),
              "until as it was": Math.round(figures.over),
              "of it the request under way": Math.round(Math.min(figures.underWay, figures.over)),
              "requests after": figures.requests,
              "office.js and Excel": Math.round(figures.inExcel),
              "the add-in": Math.round(figures.over - figures.inExcel),
            },
          ];
        }),
      ),
    ),
  );
}

function print(jobs: readonly WholeJob[]): void {
  const rounded = (value: number) => Number(value.toFixed(1));
  const most = (values: readonly number[]) => Math.round(Math.max(0, ...values));
  console.log("\nThe whole job in the local Excel; customers, revenue and labels as the orders say\n");
  console.table(
    Object.fromEntries(
      jobs.map((job) => [
        `${count(job.rows)} rows`,
        {
          customers: count(job.customers),
          seconds: rounded(job.seconds),
          "read the orders": rounded(job.steps.read),
          "build the portfolio": rounded(job.steps.build),
          "write the labels": rounded(job.steps.labels),
          ...Object.fromEntries(Object.entries(job.stages).map(([stage, value]) => [`${stage}, s`, rounded(value)])),
          "pane's CPU, s": rounded(job.processorSeconds),
          "longest task, ms": most(job.tasks.map(({ milliseconds }) => milliseconds)),
          "outside office.js, ms": most(job.tasks.map(({ own }) => own)),
          "of it on a CPU, ms": most(job.tasks.map(({ ownOnProcessor }) => ownOnProcessor)),
          "peak memory, MB": job.memory ? Math.round(job.memory.peak) : "–",
          "before, MB": job.memory ? Math.round(job.memory.before) : "–",
        },
      ]),
    ),
  );
  for (const [at, job] of jobs.entries()) {
    const smaller = jobs[at - 1];
    if (smaller)
      console.log(
        `${count(smaller.rows)} → ${count(job.rows)} rows (× ${rounded(job.rows / smaller.rows)}): ` +
          `time × ${rounded(job.seconds / smaller.seconds)}, pane's CPU × ${rounded(job.processorSeconds / smaller.processorSeconds)}`,
      );
    const worst = job.tasks.filter(({ own }) => own > longestBlock);
    worst.sort((a, b) => b.own - a.own);
    for (const { milliseconds, officeJs, own, ownOnProcessor, top } of worst.slice(0, worstShown))
      console.log(
        `  ${count(job.rows)} rows, task of ${Math.round(milliseconds)} ms: office.js ${Math.round(officeJs)}, ours ${Math.round(own)} (${Math.round(ownOnProcessor)} on a CPU) – ` +
          top.map(({ name, milliseconds: part }) => `${name} ${Math.round(part)}`).join(", "),
      );
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  void runWholeJob(process.argv.slice(2).map(Number));
