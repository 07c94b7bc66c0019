import { spawn } from "node:child_process";
import path from "node:path";
import { findInstalledBrowser } from "./findBrowser.mjs";
import { root } from "./root.mjs";

/**
 * Opens the address in a browser of this machine, with a profile of its own that trusts this one certificate, so that no
 * warning appears and the user's own profile stays as it is. Answers whether a browser was there.
 *
 * @param {string} url
 * @param {string} keyHash
 */
export function openBrowser(url, keyHash) {
  const program = hasScreen() ? findInstalledBrowser() : null;
  if (!program) return false;
  const profile = path.join(root, ".certs/browser-profile");
  const options = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${keyHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    `--app=${url}`,
  ];
  spawn(program, options, { detached: true, stdio: "ignore" })
    .on("error", () => {})
    .unref();
  return true;
}

function hasScreen() {
  if (process.env.CI) return false;
  return process.platform !== "linux" || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
