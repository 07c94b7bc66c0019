import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * What the search looks at, so that a test can play another machine.
 *
 * @typedef {{ platform: string, env: Record<string, string | undefined>, home: string,
 *   exists: (file: string) => boolean, list: (folder: string) => string[] }} Machine
 */

/** @type {Machine} */
const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
  list: (folder) => {
    try {
      return readdirSync(folder);
    } catch {
      return [];
    }
  },
};

const usualNames = [
  "google-chrome",
  "google-chrome-stable",
  "chromium",
  "chromium-browser",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/**
 * The path of a browser of the Chromium family: the one `CHROME_PATH` names, else an installed Chrome, Chromium or Edge,
 * else the newest that Playwright downloaded. `null` when there is none; nothing is installed.
 *
 * @param {Machine} [machine]
 * @returns {string | null}
 * @throws {Error} when `CHROME_PATH` names a file that does not exist
 */
export function findInstalledBrowser(machine = thisMachine) {
  const { env, exists } = machine;
  if (env.CHROME_PATH) {
    if (exists(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, which does not exist.`);
  }
  return [...usualPlaces(machine), ...playwrightPlaces(machine)].find(exists) ?? null;
}

/**
 * As `findInstalledBrowser`, but installs a browser when there is none: Debian's package when run as root, else
 * Playwright's download.
 *
 * @throws {Error} when no browser is found and none can be installed
 */
export async function findBrowser() {
  const found = findInstalledBrowser();
  if (found) return found;
  const failures = [];
  for (const install of [installPackage, installDownload]) {
    try {
      await install();
    } catch (error) {
      failures.push(error.stderr || error.message);
    }
    const installed = findInstalledBrowser();
    if (installed) return installed;
  }
  throw new Error(
    `No Chrome, Chromium or Edge was found, and none could be installed. Install one, or set CHROME_PATH.\n${failures.join("\n")}`,
  );
}

function usualPlaces({ platform, env, home }) {
  if (platform === "darwin") {
    const programs = ["Google Chrome", "Chromium", "Microsoft Edge"];
    return ["/Applications", path.posix.join(home, "Applications")].flatMap((folder) =>
      programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean);
    return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].flatMap((program) =>
      folders.map((folder) => path.win32.join(folder, program)),
    );
  }
  const folders = [...(env.PATH ?? "").split(":"), "/usr/bin", "/usr/local/bin", "/snap/bin"].filter(Boolean);
  return usualNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

function playwrightPlaces({ platform, env, home, list }) {
  const cache =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: path.posix.join(home, "Library/Caches/ms-playwright"),
      win32: path.win32.join(env.LOCALAPPDATA ?? home, "ms-playwright"),
    }[platform] ??
    path.posix.join(home, ".cache/ms-playwright");
  const programs = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
    "chrome-win64/chrome.exe",
    "chrome-linux/headless_shell",
    "chrome-headless-shell-linux64/chrome-headless-shell",
  ];
  const version = (name) => Number(/\d+$/.exec(name)?.[0] ?? 0);
  return list(cache)
    .filter((name) => name.startsWith("chromium"))
    .sort((a, b) => version(b) - version(a))
    .flatMap((name) => programs.map((program) => path.join(cache, name, program)));
}

async function installPackage() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) throw new Error("Not root: no package was installed.");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env, maxBuffer: 64 * 1024 * 1024 });
}

async function installDownload() {
  await run("npx", ["playwright-core", "install", "chromium"], { shell: process.platform === "win32" });
}
