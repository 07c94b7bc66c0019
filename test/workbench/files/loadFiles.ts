import { buildSync } from "esbuild";
import path from "node:path";
import type * as Files from "../../../workbench/files";

const root = path.join(__dirname, "../../..");
const bundle = path.join(root, "workbench/dist/test/files.cjs");

/** The file readers and writers as one CommonJS module: their libraries are ES modules only, which jest does not load. */
export function loadFiles(): typeof Files {
  buildSync({
    entryPoints: [path.join(root, "workbench/files/index.ts")],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile: bundle,
    logLevel: "error",
  });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the module exists only once it is built
  return require(bundle) as typeof Files;
}
