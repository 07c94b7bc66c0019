import path from "node:path";
import type * as Files from "../../../workbench/files";
import type * as Host from "../../../workbench/host/node";

/** The local Excel with its file readers and writers, bundled before the tests: their libraries are ES modules, which jest does not load. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the module exists only once it is built
export const loadFiles = () =>
  require(path.join(__dirname, "../../../workbench/dist/local-excel.cjs")) as typeof Files & typeof Host;
