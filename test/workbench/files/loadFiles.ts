import { createRequire } from "node:module";
import path from "node:path";
import type * as Files from "../../../workbench/files";
import type * as Host from "../../../workbench/host/node";

const bundle = path.join(__dirname, "../../../workbench/dist/local-excel.cjs");

/** The local Excel with its file readers and writers, bundled before the tests: their libraries are ES modules, which jest does not load. */
export const loadFiles = () => createRequire(__filename)(bundle) as typeof Files & typeof Host;
