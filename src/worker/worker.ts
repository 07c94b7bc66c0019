import { expose } from "comlink";
import { registerProblemTransfer } from "./registerProblemTransfer";
import { Session } from "./Session";

registerProblemTransfer();
expose(new Session());
