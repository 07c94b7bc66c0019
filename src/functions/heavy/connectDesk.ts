import { wrap } from "comlink";
import type { FunctionDeskApi } from "./functionDeskApi";
import type { AsyncDesk } from "./HeavyFunctions";

/**
 * Starts the worker that computes heavy functions.
 *
 * @throws Error when its code cannot be had.
 */
export function connectDesk(): Promise<AsyncDesk> {
  const worker = new Worker(new URL("./functionWorker.ts", import.meta.url), { type: "module" });
  const desk = wrap<FunctionDeskApi>(worker);
  return new Promise((resolve, reject) => {
    worker.onerror = () => {
      worker.terminate();
      reject(new Error("The worker of the functions could not be started."));
    };
    // The first answer shows that its code is there. Not the proxy itself, which a promise would take for another promise.
    void desk.forget(0).then(() =>
      resolve({
        open: (range, rows, columns) => desk.open(range, rows, columns),
        append: (range, run) => desk.append(range, run),
        forget: (range) => desk.forget(range),
        call: (id, language, args) => desk.call(id, language, args),
        rows: (from, to) => desk.rows(from, to),
      }),
    );
  });
}
