// Speed and memory as ratios within one run: `npm run --silent bench [-- engines|fits|whole …] [SIZE …]`, all three without a choice.
import { runEngines } from "./engines/runEngines";
import { runFits } from "./fits/runFits";

type Part = (sizes: readonly number[]) => Promise<void> | void;

/** Loaded when asked for: it brings a browser and servers with it. */
const runWhole: Part = async (sizes) => (await import("./wholeJob/run")).runWholeJob(sizes);

const parts: Readonly<Record<string, readonly [run: Part, sizes: readonly number[]]>> = {
  engines: [runEngines, [100_000, 1_000_000]],
  fits: [runFits, [2_357, 100_000, 1_000_000]],
  whole: [runWhole, [10_000, 100_000, 1_000_000]],
};

async function bench(words: readonly string[]): Promise<void> {
  const sizes = words.filter((word) => /^[1-9]\d*$/.test(word)).map(Number);
  const chosen = words.filter((word) => word in parts);
  const unknown = words.find((word) => !/^[1-9]\d*$/.test(word) && !(word in parts));
  if (unknown !== undefined) throw new Error(`${unknown}: ${Object.keys(parts).join(", ")} or a number of rows`);
  for (const [name, [run, usualSizes]] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) await run(sizes.length > 0 ? sizes : usualSizes);
}

bench(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
