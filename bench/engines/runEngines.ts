import { benchInput } from "../input/benchInput";
import { unusualIds } from "../input/unusualIds";
import { milliseconds, times, whole } from "../measure/figures";
import { interleave, type Medians } from "../measure/interleave";
import { printTable } from "../measure/printTable";
import { clientele } from "./clientele";
import type { Engine, Job, Source } from "./engine";
import { objectsAndMaps } from "./objectsAndMaps";
import { enginesHere } from "./enginesHere";
import { floors } from "./floors";
import { inAnotherProcess, type Program } from "./inAnotherProcess";
import { peakMemory } from "./peakMemory";
import { sameResults } from "./sameResults";

const titles: Readonly<Record<Source, string>> = {
  rows: "From rows as office.js gives them (any[][]: customer, day serial, amount), parsed from JSON anew for every run",
  columns: "From columns already coded (customers as integers, day serials, whole cents)",
};
const jobs: readonly Job[] = ["rfm", "abc"];

/** What was measured, a column of a table: one job at one number of rows. */
interface Measured {
  readonly job: Job;
  readonly rowCount: number;
  readonly medians: Readonly<Record<string, Medians>>;
}

/** Runs from columns are short: of more of them the median is steadier. */
const roundsOf = (source: Source, rowCount: number): number =>
  source === "columns" ? 15 : rowCount > 300_000 ? 7 : 11;

async function measure(engines: readonly Engine[], source: Source, sizes: readonly number[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const rowCount of sizes) {
    const input = benchInput(rowCount);
    for (const job of jobs) {
      console.error(`${job.toUpperCase()} from ${whole(rowCount)} ${source} …`);
      await sameResults(engines, source, job, input);
      const contestants = [...engines, ...floors].filter(({ given }) => given[source] !== undefined);
      const runs = contestants.map(
        (engine) => [engine.name, async () => (await engine.take(source, input))(job)] as const,
      );
      measured.push({ job, rowCount, medians: await interleave(roundsOf(source, rowCount), Object.fromEntries(runs)) });
    }
  }
  return measured;
}

/** Times as multiples of Clientele's, and Clientele's own in milliseconds. */
function printRatios(measured: readonly Measured[], what: keyof Medians, title: string): void {
  const ratio = ({ medians }: Measured, name: string) =>
    name === clientele.name
      ? milliseconds(medians[name]![what])
      : times(medians[name]![what] / medians[clientele.name]![what]);
  printTable([
    [title, ...measured.map(({ job, rowCount }) => `${job.toUpperCase()}, ${whole(rowCount)} rows`)],
    ...Object.keys(measured[0]!.medians).map((name) => [name, ...measured.map((column) => ratio(column, name))]),
  ]);
}

/** The time per row at each size as a multiple of that at the smallest: 1 where cost is linear. */
function printLinearity(measured: readonly Measured[]): void {
  for (const job of jobs) {
    const [smallest, ...larger] = measured.filter((column) => column.job === job);
    for (const { rowCount, medians } of larger) {
      const growth = medians[clientele.name]!.ms / smallest!.medians[clientele.name]!.ms;
      console.log(
        `Clientele, ${job.toUpperCase()}: ${whole(rowCount / smallest!.rowCount)} times the rows take ${growth.toFixed(1)} times as long ` +
          `(${times((growth * smallest!.rowCount) / rowCount)} per row)`,
      );
    }
  }
}

async function printMemory(programs: readonly Program[], sizes: readonly number[]): Promise<void> {
  const header = ["memory"];
  const lines = programs.map(({ name }) => [name]);
  for (const rowCount of sizes) {
    const input = benchInput(rowCount);
    for (const source of ["rows", "columns"] as const) {
      header.push(`${source}, ${whole(rowCount)}`);
      for (const [at, program] of programs.entries()) {
        const peak = program.given[source] === undefined ? null : await peakMemory(program, source, "rfm", input);
        lines[at]!.push(peak === null ? "" : `${whole(peak)} MB`);
      }
    }
  }
  console.log("Memory at the peak of an RFM above that in use before, first run of each process");
  printTable([header, ...lines]);
}

/** Clientele over ids as real sheets have them: equal results first, then its time as a multiple of that over plain ids. */
async function printUnusualIds(engines: readonly Engine[], rowCount: number): Promise<void> {
  const [ours] = engines as [Engine];
  const inputs = { "plain text": benchInput(rowCount), ...mapValues(unusualIds, (idOf) => benchInput(rowCount, idOf)) };
  for (const input of Object.values(inputs)) await sameResults(engines.filter(isOursOrReference), "rows", "rfm", input);
  const medians = await interleave(
    5,
    mapValues(inputs, (input) => async () => (await ours.take("rows", input))("rfm")),
  );
  const plain = medians["plain text"]!.ms;
  printTable([
    ["ids of customers", `RFM from ${whole(rowCount)} rows`],
    ...Object.entries(medians).map(([ids, { ms }]) => [
      ids,
      ids === "plain text" ? milliseconds(ms) : times(ms / plain),
    ]),
  ]);
}

const isOursOrReference = ({ name }: Engine): boolean => name === clientele.name || name === objectsAndMaps.name;

const mapValues = <Value, Mapped>(values: Readonly<Record<string, Value>>, map: (value: Value) => Mapped) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));

/**
 * Clientele against its peers: RFM and ABC from rows and from coded columns. Equal results first, for every customer; then
 * medians of interleaved runs, as ratios. Each has a process to itself, so that nobody works beside the memory of another.
 *
 * @throws Error that names the engine and the customer where results differ.
 */
export async function runEngines(sizes: readonly number[]): Promise<void> {
  const { programs, missing } = enginesHere();
  const engines = programs.map(inAnotherProcess);
  missing.forEach((line) => console.log(line));
  for (const source of ["rows", "columns"] as const) {
    console.log(`\n${titles[source]}. What each is given:`);
    for (const { name, given } of engines) if (given[source]) console.log(`- ${name}: ${given[source]}`);
    const measured = await measure(engines, source, sizes);
    console.log("\nResults are equal, for every customer. Medians of interleaved runs, as multiples of Clientele's:");
    printRatios(measured, "ms", "time by the clock");
    printRatios(measured, "cpuMs", "time of all processors");
    printLinearity(measured);
  }
  await printUnusualIds(engines, Math.max(...sizes));
  engines.forEach((engine) => engine.close());
  await printMemory(programs, sizes);
}
