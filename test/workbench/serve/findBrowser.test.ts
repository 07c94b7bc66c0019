import path from "node:path";
import type * as FindBrowser from "../../../workbench/serve/findBrowser.mjs";
import { loadModule } from "./loadModule";

const { findInstalledBrowser } = loadModule<typeof FindBrowser>("workbench/serve/findBrowser.mjs");

const machine = (platform: NodeJS.Platform, files: string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  home: platform === "win32" ? "C:\\Users\\lea" : "/home/lea",
  exists: (file: string) => files.includes(file),
  list: (folder: string) => [
    ...new Set(
      files.filter((file) => file.startsWith(`${folder}/`)).map((file) => file.slice(folder.length + 1).split("/")[0]!),
    ),
  ],
});

describe("finding a browser", () => {
  test("CHROME_PATH wins over everything installed", () => {
    const files = ["/opt/mine", "/usr/bin/google-chrome"];
    expect(findInstalledBrowser(machine("linux", files, { CHROME_PATH: "/opt/mine" }))).toBe("/opt/mine");
  });

  test("a CHROME_PATH that leads nowhere is said, not ignored", () => {
    const broken = machine("linux", ["/usr/bin/chromium"], { CHROME_PATH: "/nowhere" });
    expect(() => findInstalledBrowser(broken)).toThrow("CHROME_PATH names /nowhere, which does not exist.");
  });

  test.each([
    ["linux", "/usr/bin/chromium"],
    ["linux", "/usr/bin/microsoft-edge"],
    ["linux", "/snap/bin/chromium"],
    ["darwin", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
    ["darwin", "/home/lea/Applications/Chromium.app/Contents/MacOS/Chromium"],
    ["win32", "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"],
    ["win32", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"],
  ] as const)("on %s, %s is found", (platform, file) => {
    const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
    expect(findInstalledBrowser(machine(platform, [file], env))).toBe(file);
  });

  test("a folder of PATH is searched too", () => {
    expect(findInstalledBrowser(machine("linux", ["/opt/bin/google-chrome"], { PATH: "/bin:/opt/bin" }))).toBe(
      "/opt/bin/google-chrome",
    );
  });

  test("of several downloads by Playwright, the newest is taken", () => {
    const cache = "/home/lea/.cache/ms-playwright";
    const files = [900, 1100].map((version) => path.posix.join(cache, `chromium-${version}`, "chrome-linux/chrome"));
    expect(findInstalledBrowser(machine("linux", files))).toBe(files[1]);
  });

  test("without any browser the answer is null, and nothing is installed", () => {
    expect(findInstalledBrowser(machine("linux", []))).toBeNull();
  });
});
