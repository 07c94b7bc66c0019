import { expose } from "comlink";
import { growingSession } from "./growingSession";
import { registerChunkTransfer } from "./registerChunkTransfer";
import { registerListTransfer } from "./registerListTransfer";
import { registerProblemTransfer } from "./registerProblemTransfer";
import { registerRunsTransfer } from "./registerRunsTransfer";

const loadSession = async () => (await import(/* webpackChunkName: "analyses" */ "./Session")).Session;

registerProblemTransfer();
registerChunkTransfer();
registerRunsTransfer();
registerListTransfer({ sends: true });
expose(growingSession(loadSession));
// Whoever reads orders analyses them soon; what could not be loaded now is asked for again by the first call that needs it.
setTimeout(() => loadSession().catch(() => undefined));
