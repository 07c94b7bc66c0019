import { releaseProxy, wrap, type Remote } from "comlink";
import { registerChunkTransfer } from "./registerChunkTransfer";
import { registerListTransfer } from "./registerListTransfer";
import { registerProblemTransfer } from "./registerProblemTransfer";
import { registerRunsTransfer } from "./registerRunsTransfer";
import type { SessionApi } from "./sessionApi";

/** A session in a worker of its own. */
export interface ConnectedSession {
  readonly session: Remote<SessionApi>;
  /** Ends the worker; calls under way never answer. */
  dispose(): void;
}

/**
 * Starts a worker with a session, so that reading and computing never block the page.
 *
 * @example
 * const { session, dispose } = connectSession();
 * await session.open(source, "fr");
 */
export function connectSession(): ConnectedSession {
  registerProblemTransfer();
  registerChunkTransfer();
  registerRunsTransfer();
  registerListTransfer({ sends: false });
  const worker = new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url), {
    type: "module",
  });
  const session = wrap<SessionApi>(worker);
  return {
    session,
    dispose() {
      session[releaseProxy]();
      worker.terminate();
    },
  };
}
