import { build } from "esbuild";
import { existsSync } from "node:fs";
import { readdir, rename, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const workbench = fileURLToPath(new URL("../../", import.meta.url));
const output = path.join(workbench, "dist", "local-excel.cjs");
const sources = ["host", "files"];
/** What the bundle offers: the local Excel, and opening and saving files with its engine. */
const entry = `
  export * from "./host/node/index";
  export * from "./files/index";
`;

/**
 * Bundles the local Excel for Node into workbench/dist/local-excel.cjs, unless no source is younger than it. Univer's
 * packages import each other in ways that Node alone does not resolve.
 */
export async function buildLocalExcel() {
  if (!(await isStale())) return output;
  // Under a name of its own first: a test that is starting elsewhere never reads half a bundle.
  const unfinished = `${output}.${process.pid}`;
  await build({
    stdin: { contents: entry, resolveDir: workbench, sourcefile: "local-excel.ts", loader: "ts" },
    outfile: unfinished,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "warning",
    // Views of Univer's presets that Node never shows.
    loader: { ".css": "empty" },
    external: ["playwright-core"],
  });
  await rename(unfinished, output);
  return output;
}

async function isStale() {
  if (!existsSync(output)) return true;
  const built = (await stat(output)).mtimeMs;
  const ages = await Promise.all(sources.map((folder) => youngest(path.join(workbench, folder))));
  return Math.max(...ages) > built;
}

async function youngest(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name));
  const times = await Promise.all(
    files.map(async (file) => (await stat(path.join(file.parentPath ?? file.path, file.name))).mtimeMs),
  );
  return Math.max(0, ...times);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void buildLocalExcel();
