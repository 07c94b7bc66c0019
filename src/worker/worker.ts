import { expose } from "comlink";
import { registerChunkTransfer } from "./registerChunkTransfer";
import { registerListTransfer } from "./registerListTransfer";
import { registerProblemTransfer } from "./registerProblemTransfer";
import { Session } from "./Session";

registerProblemTransfer();
registerChunkTransfer();
registerListTransfer({ sends: true });
expose(new Session());
