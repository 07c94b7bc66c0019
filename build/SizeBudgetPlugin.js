const { gzipSync } = require("node:zlib");

const name = "SizeBudgetPlugin";
/** Budgets are in thousands of bytes, as browsers and servers count them. */
const kilobyte = 1000;

const inKilobytes = (bytes) => (bytes / kilobyte).toFixed(1);

/**
 * Prints after a build what is loaded at first and what later, raw and gzipped, and fails it when a first load is over its
 * budget. A load is `{ title, entry, page, budget }`: an entry or a worker by its name, the page that is loaded with it if
 * there is one, and at most how many kB, gzipped.
 */
class SizeBudgetPlugin {
  constructor(loads) {
    this.loads = loads;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const first = this.loads.map((load) => firstLoad(compilation, load));
        for (const { title, gzip, budget } of first)
          if (gzip > budget * kilobyte)
            compilation.errors.push(
              new compiler.webpack.WebpackError(
                `${title}: ${inKilobytes(gzip)} kB gzipped, over the budget of ${budget} kB. Load later what it can do without.`,
              ),
            );
        const loadedFirst = new Set(first.flatMap(({ files }) => files));
        this.table = tableOf(first, laterLoads(compilation, loadedFirst));
      });
    });
    compiler.hooks.done.tap(name, () => process.stdout.write(`${this.table}\n`));
  }
}

function sizeOf(compilation, files) {
  const contents = files.map((file) => compilation.getAsset(file).source.buffer());
  const sum = (sizes) => sizes.reduce((total, size) => total + size, 0);
  return {
    raw: sum(contents.map((content) => content.length)),
    gzip: sum(contents.map((content) => gzipSync(content, { level: 9 }).length)),
  };
}

const scripts = (files) => [...files].filter((file) => /\.(js|css)$/.test(file));

function firstLoad(compilation, { title, entry, page, budget }) {
  const entrypoint =
    compilation.entrypoints.get(entry) ?? compilation.asyncEntrypoints.find((worker) => worker.name === entry);
  if (!entrypoint) throw new Error(`There is no entry or worker named ${entry}.`);
  const files = [...(page ? [page] : []), ...scripts(entrypoint.getFiles())];
  return { title, budget, files, ...sizeOf(compilation, files) };
}

function laterLoads(compilation, loadedFirst) {
  return [...compilation.chunks]
    .map((chunk) => {
      const files = scripts(chunk.files).filter((file) => !loadedFirst.has(file));
      const users = [...chunk.groupsIterable].map((group) => group.name).filter(Boolean);
      return {
        title: chunk.name ?? `of ${[...new Set(users)].sort().join(", ")}`,
        files,
        ...sizeOf(compilation, files),
      };
    })
    .filter(({ files }) => files.length > 0)
    .sort((one, other) => other.gzip - one.gzip);
}

function tableOf(first, later) {
  const width = 60;
  const line = ({ title, raw, gzip, budget }) =>
    [
      title.length > width ? `${title.slice(0, width - 1)}…` : title.padEnd(width),
      inKilobytes(raw).padStart(8),
      inKilobytes(gzip).padStart(8),
      budget === undefined ? "" : String(budget).padStart(7),
    ].join(" ");
  const head = (title, last) => `${title.padEnd(width)} ${"kB raw".padStart(8)} ${"gzipped".padStart(8)} ${last}`;
  return [head("Loaded first", " budget"), ...first.map(line), "", head("Loaded later", ""), ...later.map(line)].join(
    "\n",
  );
}

module.exports = SizeBudgetPlugin;
