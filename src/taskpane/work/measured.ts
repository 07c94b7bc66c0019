/** The stages of a job, as the browser's performance tools show them: "clientele read" and so on. */
export type Stage = "read" | "encode" | "compute" | "write";

/** Notes how long a stage took, from `start` (`performance.now()`) on; `duration` where it did not work all the time. */
export function noteStage(stage: Stage, start: number, duration = performance.now() - start): void {
  // Not every place the pane runs in can measure.
  performance.measure?.(`clientele ${stage}`, { start, duration });
}

/** Does the work of a stage and notes how long it took, also when it fails. */
export async function measured<Result>(stage: Stage, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    noteStage(stage, start);
  }
}
