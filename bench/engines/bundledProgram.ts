import { join } from "node:path";
import { buildSync } from "esbuild";

const repository = join(__dirname, "../..");

/** Bundles the program of the engines, as the add-in is bundled before it is shipped; libraries stay what they are. */
export function bundledProgram(): string {
  const outfile = join(repository, "node_modules/.cache/clientele/engineProgram.cjs");
  const entry = join(__dirname, "engineProgram.ts");
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    packages: "external",
    logLevel: "warning",
  });
  return outfile;
}
