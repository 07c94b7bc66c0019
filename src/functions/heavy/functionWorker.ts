import { expose } from "comlink";
import { FunctionDesk } from "./FunctionDesk";

expose(new FunctionDesk());
