import { readdir, readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import type { Browser, CDPSession, Frame, Page } from "playwright-core";
import { attributeTasks, type AttributedTask, type CpuProfile } from "./attributeTasks";

/** Microseconds between two looks at the stack: looking a thousand times a second makes a long task half as long again. */
const samplingInterval = 10_000;
const busyWait = 200;
/** Milliseconds between two looks at the memory. */
const memoryInterval = 100;

const taskCategory = "disabled-by-default-devtools.timeline";
/** Microseconds: shorter tasks are not looked at. */
const shortestTask = 10_000;

/** A task in a trace of the browser: times in microseconds, `tdur` on the processor. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

const task = "RunTask";
const mainThreadName = "CrRendererMain";
const isOfInterest = ({ name, dur, args }: TraceEvent): boolean =>
  (name === task && dur >= shortestTask) || args.name === mainThreadName;

interface RendererProcess {
  readonly id: number;
  readonly cpuTime: number;
}

/** Seconds the pane itself says that the stages of the job took. */
export type Stages = Readonly<Record<string, number>>;

/**
 * Watches the pane's page while it works. The pane has a process of its own (`Origin-Agent-Cluster`, without which the browser
 * would share one main thread between the pane and the grid), and so a debugging session of its own: what is measured there is
 * the pane's alone, and its worker's where processor time and memory are concerned.
 */
export class PaneMeter {
  private readonly events: TraceEvent[] = [];
  private peak = 0;
  private watching: NodeJS.Timeout | undefined;

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: CDPSession,
    private readonly pane: Frame,
    private readonly processId: number,
  ) {
    browser.on("Tracing.dataCollected", ({ value }) => {
      for (const event of value as unknown as TraceEvent[])
        if (event.pid === processId && isOfInterest(event)) this.events.push(event);
    });
  }

  static async attach(browser: Browser, page: Page, pane: Frame): Promise<PaneMeter> {
    const root = await browser.newBrowserCDPSession();
    const session = await page.context().newCDPSession(pane);
    await session.send("Performance.enable");
    await session.send("Profiler.enable");
    await session.send("Profiler.setSamplingInterval", { interval: samplingInterval });
    const processId = await processOf(root, pane);
    await letOthersYield(root, processId);
    return new PaneMeter(root, session, pane, processId);
  }

  /** Begins to note the tasks of the pane's main thread and to look at its stacks. */
  async start(): Promise<void> {
    this.events.length = 0;
    this.watching = setInterval(() => void this.memory(), memoryInterval);
    const traceConfig = { includedCategories: [taskCategory], excludedCategories: ["*"] };
    await this.browser.send("Tracing.start", { transferMode: "ReportEvents", traceConfig });
    await this.session.send("Profiler.start");
  }

  /** The tasks since the start that took long enough to look at. */
  async stop(): Promise<AttributedTask[]> {
    clearInterval(this.watching);
    const { profile } = (await this.session.send("Profiler.stop")) as {
      profile: CpuProfile & { readonly endTime: number };
    };
    const complete = new Promise((resolve) => this.browser.once("Tracing.tracingComplete", resolve));
    await this.browser.send("Tracing.end");
    await complete;
    const mainThread = this.events.find(({ args }) => args.name === mainThreadName)!.tid;
    const tasks = this.events
      .filter(({ name, tid }) => name === task && tid === mainThread)
      // The profiler's own beginning and end take the page a tenth of a second each.
      .filter(({ ts, dur }) => ts >= profile.startTime && ts + dur <= profile.endTime)
      .map(({ ts, dur, tdur }) => ({ start: ts, duration: dur, processor: tdur ?? dur }));
    return attributeTasks(profile, tasks, (url) => url.includes("/office-js/"));
  }

  /** Seconds by stage, as the add-in notes them with `performance.measure` ("clientele read"). */
  stages(): Promise<Stages> {
    return this.pane.evaluate(() => {
      const seconds: Record<string, number> = {};
      for (const { name, duration } of performance.getEntriesByType("measure")) {
        const stage = /^clientele (.+)$/.exec(name)?.[1];
        if (stage !== undefined) seconds[stage] = (seconds[stage] ?? 0) + duration / 1_000;
      }
      return seconds;
    });
  }

  /** Seconds of processor time of the pane's process, its worker included. */
  async processorTime(): Promise<number> {
    return (await renderers(this.browser)).find(({ id }) => id === this.processId)!.cpuTime;
  }

  /**
   * Most and present memory of the pane's process, its worker included, in megabytes; `null` where the system does not tell.
   * Looked at again and again, because the browser resets what the system keeps as the most (`VmHWM`).
   */
  async memory(): Promise<{ readonly peak: number; readonly now: number } | null> {
    const status = await readFile(`/proc/${this.processId}/status`, "utf8").catch(() => "");
    if (status === "") return null;
    const now = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
    this.peak = Math.max(this.peak, now);
    return { peak: this.peak, now };
  }
}

async function renderers(browser: CDPSession): Promise<RendererProcess[]> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  return processInfo.filter(({ type }) => type === "renderer");
}

/**
 * Gives the browser's other processes what the pane leaves of the processors: where there are few, the grid and the painting
 * would hold the one that the pane waits for, and a block by the clock would tell of them. Linux only.
 */
async function letOthersYield(browser: CDPSession, paneId: number): Promise<void> {
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  for (const { id, type } of processInfo) {
    if (id === paneId || type === "browser") continue;
    const threads = await readdir(`/proc/${id}/task`).catch(() => []);
    for (const thread of threads) lower(Number(thread));
  }
}

function lower(thread: number): void {
  try {
    setPriority(thread, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended meanwhile.
  }
}

/** The pane's process: the one that works when the pane is told to count for a moment, while the grid has nothing to do. */
async function processOf(browser: CDPSession, pane: Frame): Promise<number> {
  const before = new Map((await renderers(browser)).map(({ id, cpuTime }) => [id, cpuTime]));
  await pane.evaluate((milliseconds) => {
    for (const end = performance.now() + milliseconds; performance.now() < end;);
  }, busyWait);
  const worked = (await renderers(browser)).map(({ id, cpuTime }) => ({ id, spent: cpuTime - (before.get(id) ?? 0) }));
  return worked.sort((a, b) => b.spent - a.spent)[0]!.id;
}
