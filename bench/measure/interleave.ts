import { median } from "./median";

/** Medians of the runs of one contestant. */
export interface Medians {
  readonly ms: number;
  readonly cpuMs: number;
}

/**
 * Lets everybody run once per round, so that what else the machine does hits all of them alike; each round begins with the
 * next one, so that nobody always follows the same other.
 */
export async function interleave(
  rounds: number,
  contestants: Readonly<Record<string, () => Promise<Medians>>>,
): Promise<Record<string, Medians>> {
  const names = Object.keys(contestants);
  const runs: Record<string, Medians[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length]!;
      runs[name]!.push(await contestants[name]!());
    }
  return Object.fromEntries(
    Object.entries(runs).map(([name, taken]) => [
      name,
      { ms: median(taken.map(({ ms }) => ms)), cpuMs: median(taken.map(({ cpuMs }) => cpuMs)) },
    ]),
  );
}
