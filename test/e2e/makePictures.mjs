// Runs the end-to-end tests and keeps their pictures for the README.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../../node_modules/jest/bin/jest.js", import.meta.url));
spawn(process.execPath, [jest, "--selectProjects", "end to end", "--runInBand"], {
  stdio: "inherit",
  env: { ...process.env, PICTURES: "1" },
}).on("close", (code) => (process.exitCode = code ?? 1));
