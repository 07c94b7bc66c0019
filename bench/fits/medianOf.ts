import { median } from "../measure/median";

/** The middle time of several runs, after one that does not count; a single run, of minutes, has none before it. */
export function medianOf<Result>(runs: number, run: () => Result): { ms: number; result: Result } {
  let result: Result | undefined;
  if (runs > 1) run();
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    result = run();
    return performance.now() - start;
  });
  return { ms: median(taken), result: result! };
}
