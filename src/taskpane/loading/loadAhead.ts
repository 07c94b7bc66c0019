import { freeMoment } from "./freeMoment";
import { Later } from "./Later";

/**
 * Loads what comes later before anybody asks, a piece in each free moment, so that a click finds it there. What cannot be
 * loaded now is tried again when it is needed.
 */
export async function loadAhead(): Promise<void> {
  for (const later of Later.all) {
    await freeMoment();
    await later.ask().catch(() => later.forgetFailure());
  }
}
