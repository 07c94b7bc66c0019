import { buildSync } from "esbuild";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const root = path.join(__dirname, "../../..");

/**
 * A module of the workbench as CommonJS: it, or libraries it uses, are ES modules, which jest does not load.
 *
 * @param entry path from the root of the repository
 */
export function loadModule<Module>(entry: string): Module {
  const outfile = path.join(root, "workbench/dist/test", `${entry.replace(/\W/g, "-")}-${process.pid}.cjs`);
  buildSync({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    define: { "import.meta.url": JSON.stringify(pathToFileURL(path.join(root, entry)).href) },
    external: ["esbuild", "tsx", "webpack"],
    logLevel: "error",
  });
  return createRequire(__filename)(outfile) as Module;
}
