import type * as Files from "../../../workbench/files";
import { loadModule } from "../loadModule";

/** The file readers and writers. */
export const loadFiles = () => loadModule<typeof Files>("workbench/files/index.ts");
