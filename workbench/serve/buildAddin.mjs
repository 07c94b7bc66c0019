import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import { isStale } from "./isStale.mjs";
import { root } from "./root.mjs";

const sources = ["src", "assets", "build", "manifest.xml", "webpack.config.js", "package.json"];

/** Builds the add-in as it is shipped, unless `dist/` is newer than everything it is made of. Answers whether it built. */
export async function buildAddin() {
  const target = path.join(root, "dist/taskpane.html");
  const inputs = sources.map((name) => path.join(root, name));
  if (!isStale(target, inputs)) return false;
  const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
  try {
    await promisify(execFile)(
      process.execPath,
      [webpack, "--mode", "production", "--stats", "errors-warnings", "--no-color"],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    );
  } catch (error) {
    throw new Error(`The add-in does not build:\n${error.stdout || error.stderr || error.message}`, { cause: error });
  }
  return true;
}
