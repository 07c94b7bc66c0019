import { copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isStale } from "./isStale.mjs";
import { officeJsFolder } from "./officeJsFolder.mjs";
import { root } from "./root.mjs";

const page = path.join(root, "workbench/page");

/** Where the built page is. */
export const pageFolder = path.join(root, "workbench/dist/page");

/**
 * Bundles the local Excel's page, unless it is newer than its sources, and reads the classes of Excel's API out of the
 * installed office.js into `schema.json` beside it. The file writer becomes a part of its own, loaded when it is first
 * needed; `later-members.js` is for the add-in's frame. Answers whether it built.
 */
export async function buildPage() {
  const inputs = ["page", "files", "host", "serve/buildPage.mjs"].map((name) => path.join(root, "workbench", name));
  if (!isStale(path.join(pageFolder, "index.html"), inputs)) return false;
  const { build } = await import("esbuild");
  // Made aside and put in place when complete: a build that fails, or another one beside it, leaves the page usable.
  const fresh = `${pageFolder}-${process.pid}`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  try {
    await build({
      entryPoints: {
        page: path.join(page, "index.tsx"),
        "later-members": path.join(page, "addin/laterMembers.ts"),
      },
      outdir: fresh,
      bundle: true,
      format: "esm",
      splitting: true,
      minify: true,
      target: "es2022",
      jsx: "automatic",
      conditions: ["browser"],
      define: { "process.env.NODE_ENV": '"production"' },
      loader: { ".svg": "dataurl", ".woff": "dataurl", ".woff2": "dataurl" },
      legalComments: "none",
      logLevel: "error",
    });
    await writeFile(path.join(fresh, "schema.json"), JSON.stringify(await readSchema()));
    await copyFile(path.join(page, "index.html"), path.join(fresh, "index.html"));
    await rm(pageFolder, { recursive: true, force: true });
    await rename(fresh, pageFolder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return true;
}

async function readSchema() {
  const { tsImport } = await import("tsx/esm/api");
  const { extractSchema } = await tsImport("../host/protocol/extractSchema.ts", import.meta.url);
  return extractSchema(await readFile(path.join(officeJsFolder, "excel-web-16.00.debug.js"), "utf8"));
}
