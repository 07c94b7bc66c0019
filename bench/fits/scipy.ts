import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { OrderModelId } from "../../src/portfolio/value/models/orderModel";
import type { GroupedHistories } from "../../src/portfolio/value/models/purchaseHistories";

/** One way to fit: time, evaluations of the likelihood, and how high it got. */
export interface TimedFit {
  readonly ms: number;
  readonly runs: number;
  readonly evaluations: number;
  readonly logLikelihood: number;
}

/** Fits of scipy to grouped histories by engine, in a process of their own. */
export function scipy(
  python: string,
  model: OrderModelId,
  grouped: GroupedHistories,
  runs: Readonly<Record<string, number>>,
): Record<string, TimedFit> {
  const [x, t, T, w] = [grouped.repeats, grouped.lastRepeat, grouped.observed, grouped.weights].map((c) => [...c]);
  const { stdout } = spawnSync(python, [join(__dirname, "../python/fits.py")], {
    input: JSON.stringify({ model, runs, x, t, T, w }),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout) as Record<string, TimedFit>;
}
