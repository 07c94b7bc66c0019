import { readFile, rename, utimes } from "node:fs/promises";
import path from "node:path";
import { isStale } from "../serve/isStale.mjs";
import { root } from "../serve/root.mjs";

const bundle = path.join(root, "workbench/dist/cli.mjs");
const sources = ["src", "workbench/cli", "workbench/files", "workbench/host", "package.json"];

/** Bundles the command line with the add-in's own code and the local Excel, unless the bundle is newer than its sources. Answers where it is. */
export async function buildCli() {
  const inputs = sources.map((name) => path.join(root, name));
  if (!isStale(bundle, inputs)) return bundle;
  const started = new Date();
  const { build } = await import("esbuild");
  const { version } = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  // Under another name until it is whole: two commands may start at once.
  const fresh = `${bundle}.${process.pid}.mjs`;
  await build({
    entryPoints: [path.join(root, "workbench/cli/main.ts")],
    outfile: fresh,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    define: { __VERSION__: JSON.stringify(version), "process.env.NODE_ENV": '"production"' },
    // Some libraries still ask for Node's own modules by require.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    // Views of the grid that Node never shows.
    loader: { ".css": "empty" },
    external: ["playwright-core"],
    legalComments: "none",
    logLevel: "error",
  });
  // As old as the sources it was made of, which may have changed while it was made.
  await utimes(fresh, started, started);
  await rename(fresh, bundle);
  return bundle;
}
