import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { OrderModelId } from "../src/portfolio/value/models/orderModel";
import type { GroupedHistories } from "../src/portfolio/value/models/purchaseHistories";

/** One way to fit: time, evaluations of the likelihood, and how high it got. */
export interface Timed {
  readonly ms: number;
  readonly runs: number;
  readonly evaluations: number;
  readonly logLikelihood: number;
}

/** Fits of scipy to grouped histories by engine, in a Python of their own; `null` without python3, numpy and scipy. */
export function scipy(
  model: OrderModelId,
  grouped: GroupedHistories,
  runs: Readonly<Record<string, number>>,
): Record<string, Timed> | null {
  const [x, t, T, w] = [grouped.repeats, grouped.lastRepeat, grouped.observed, grouped.weights].map((c) => [...c]);
  const { status, stdout } = spawnSync("python3", [join(__dirname, "fits.py")], {
    input: JSON.stringify({ model, runs, x, t, T, w }),
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return status === 0 ? (JSON.parse(stdout) as Record<string, Timed>) : null;
}
