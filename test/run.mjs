// The whole test command: types, lint, unit, functions, manifest, host and end-to-end tests, in that order.
// Every part runs even when an earlier one failed; the last line counts what the parts themselves reported.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const scratch = mkdtempSync(join(tmpdir(), "clientele-test-"));

function run(title, command, args) {
  process.stdout.write(`\n── ${title}\n`);
  return new Promise((resolve) =>
    spawn(command, args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" }).on("close", (code) =>
      resolve(code === 0),
    ),
  );
}

/** A check that is one pass or one failure. */
async function check(title, command, args) {
  const ok = await run(title, command, args);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** A jest run, counted from jest's own results file. A suite that could not start counts as a failure. */
async function jest(title, projects, extra = []) {
  const file = join(scratch, `${projects[0].replaceAll(" ", "-")}.json`);
  const ok = await run(title, bin("jest"), [
    "--selectProjects",
    ...projects,
    "--json",
    `--outputFile=${file}`,
    ...extra,
  ]);
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: failed || (ok ? 0 : 1), skipped: result.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const results = [
  await check("Types", bin("tsc"), ["-p", "tsconfig.json"]),
  await check("Lint", bin("eslint"), [".", "--max-warnings", "0"]),
  await check("Format", bin("prettier"), ["--check", ".", "--log-level", "warn"]),
  await check("Production build", bin("webpack"), ["--mode", "production", "--stats", "errors-warnings"]),
  await jest("Unit, properties, functions, manifest", ["add-in"]),
  await jest("Local Excel in Node", ["local Excel"]),
  await jest("End to end in a browser", ["end to end"], ["--maxWorkers=2"]),
];
rmSync(scratch, { recursive: true, force: true });

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(
  `\n${total("skipped") ? `${total("skipped")} skipped\n` : ""}${total("passed")} passed, ${total("failed")} failed\n`,
);
process.exitCode = total("failed") ? 1 : 0;
