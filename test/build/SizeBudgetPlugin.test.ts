import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack, { type Stats } from "webpack";
import SizeBudgetPlugin from "../../build/SizeBudgetPlugin";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "clientele-size-"));
const printed = jest.spyOn(process.stdout, "write").mockReturnValue(true);

afterAll(() => {
  printed.mockRestore();
  rmSync(folder, { recursive: true });
});
beforeEach(() => printed.mockClear());

/** Text that gzip hardly makes smaller: digits of a fixed sequence. */
const noise = (length: number): string => {
  let state = 1;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += state.toString(36);
  }
  return text.slice(0, length);
};

/** Builds an entry of some size that loads a module ten times as long, and a worker, later. */
async function build(budgets: { entry: number; worker: number }, page?: string): Promise<Stats> {
  const files = {
    "entry.js": `document.title = "${noise(5000)}"; import(/* webpackChunkName: "screens" */ "./screens.js"); new Worker(/* webpackChunkName: "counting" */ new URL("./worker.js", import.meta.url));`,
    "screens.js": `document.body.title = "${noise(50_000)}";`,
    "worker.js": `self.name = "${noise(8000)}";`,
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const plugins = [
    new SizeBudgetPlugin([
      { title: "The pane", entry: "pane", page, budget: budgets.entry },
      { title: "The worker", entry: "counting", budget: budgets.worker },
    ]),
  ];
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { pane: "./entry.js" },
    output: { path: join(folder, "out") },
    performance: false,
    optimization: { minimize: false },
    plugins,
  });
  return new Promise((resolve, reject) =>
    compiler.run((error, stats) => (error || !stats ? reject(error) : compiler.close(() => resolve(stats)))),
  );
}

const messages = (stats: Stats): string[] => stats.compilation.errors.map(({ message }) => message);

describe("the size budget", () => {
  it("lets a build pass whose first loads are small, whatever comes later", async () => {
    const stats = await build({ entry: 12, worker: 12 });
    expect(messages(stats)).toEqual([]);
  });

  it("fails a build whose first load is over its budget, and names it with its size", async () => {
    const stats = await build({ entry: 2, worker: 12 });
    const size = gzipSync(readFileSync(join(folder, "out/pane.js")), { level: 9 }).length / 1000;
    expect(messages(stats)).toEqual([
      `The pane: ${size.toFixed(1)} kB gzipped, over the budget of 2 kB. Load later what it can do without.`,
    ]);
  });

  it("holds workers too", async () => {
    const stats = await build({ entry: 12, worker: 2 });
    expect(messages(stats)).toEqual([expect.stringMatching(/^The worker: .* over the budget of 2 kB/)]);
  });

  it("prints what is loaded first with its budget, then what is loaded later", async () => {
    await build({ entry: 12, worker: 13 });
    const table = String(printed.mock.calls.at(-1)?.[0]).replace(/ +/g, " ").split("\n");
    const line = (file: string): string => {
      const content = readFileSync(join(folder, "out", file));
      return [content.length, gzipSync(content, { level: 9 }).length].map((size) => (size / 1000).toFixed(1)).join(" ");
    };
    expect(table.map((row) => row.trim()).filter(Boolean)).toEqual([
      "Loaded first kB raw gzipped budget",
      `The pane ${line("pane.js")} 12`,
      `The worker ${line("counting.js")} 13`,
      "Loaded later kB raw gzipped",
      `screens ${line("screens.js")}`,
    ]);
  });

  it("refuses a budget for an entry that does not exist", async () => {
    const compiler = webpack({
      context: folder,
      entry: { other: "./screens.js" },
      output: { path: join(folder, "out") },
      plugins: [new SizeBudgetPlugin([{ title: "The pane", entry: "pane", budget: 1 }])],
    });
    await expect(new Promise((_, reject) => compiler.run((error) => reject(error)))).rejects.toThrow(
      "There is no entry or worker named pane.",
    );
  });
});
