import type { BenchInput } from "../input/benchInput";
import { objectsAndMaps } from "./objectsAndMaps";
import type { Engine, Found, Job, Source } from "./engine";

async function resultOf(engine: Engine, source: Source, job: Job, input: BenchInput): Promise<Found> {
  const run = await (await engine.take(source, input))(job);
  return run.found();
}

const said = ({ cents, marks }: Found, at: number) =>
  `${marks.map((column) => column[at]).join("-")} and ${cents[at]} cents`;

/**
 * Compares what the engines find with what objects in a Map, one of them, give: every customer, its cents and its marks.
 *
 * @throws Error that names the engine and the customer.
 */
export async function sameResults(
  engines: readonly Engine[],
  source: Source,
  job: Job,
  input: BenchInput,
): Promise<void> {
  const isReference = ({ name }: Engine) => name === objectsAndMaps.name;
  const expected = await resultOf(engines.find(isReference)!, source, job, input);
  const positions = new Map(expected.ids.map((id, at) => [String(id), at]));
  for (const engine of engines) {
    if (isReference(engine) || !engine.given[source]) continue;
    const fail = (what: string) => new Error(`${engine.name}, ${job} from ${source}: ${what}`);
    const found = await resultOf(engine, source, job, input);
    if (found.ids.length !== positions.size) throw fail(`${found.ids.length} customers instead of ${positions.size}`);
    const seen = new Set<number>();
    found.ids.forEach((id, at) => {
      const position = positions.get(String(id));
      if (position === undefined || seen.has(position)) throw fail(`customer "${id}" is not known, or comes twice`);
      seen.add(position);
      const [is, should] = [said(found, at), said(expected, position)];
      if (is !== should) throw fail(`customer "${id}" has ${is} instead of ${should}`);
    });
  }
}
