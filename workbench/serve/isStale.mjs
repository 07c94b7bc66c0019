import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/**
 * True when the target is missing or older than any of its sources (files, or folders with all they hold).
 *
 * @param {string} target
 * @param {readonly string[]} sources
 */
export function isStale(target, sources) {
  const built = statSync(target, { throwIfNoEntry: false })?.mtimeMs;
  return built === undefined || sources.some((source) => newest(source) > built);
}

function newest(file) {
  const status = statSync(file, { throwIfNoEntry: false });
  if (!status) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), 0);
}
