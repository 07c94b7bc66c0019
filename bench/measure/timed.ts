/** Time of something that ran, by the clock and on all processors. */
export interface Timed<Result> {
  readonly result: Result;
  readonly ms: number;
  readonly cpuMs: number;
}

/** Runs something in this process and takes its time. */
export async function timed<Result>(run: () => Result | Promise<Result>): Promise<Timed<Result>> {
  const cpuBefore = process.cpuUsage();
  const before = performance.now();
  const running = run();
  const result = running instanceof Promise ? await running : running;
  const ms = performance.now() - before;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { result, ms, cpuMs: (user + system) / 1000 };
}
