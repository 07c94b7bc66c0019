// The whole test command: types, lint, format and build side by side; then unit, functions, manifest and host tests; then
// end-to-end tests, since a browser beside others would be waited for.
// Every part runs even when an earlier one failed; the last line counts what the parts themselves reported.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, "node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const scratch = mkdtempSync(join(tmpdir(), "clientele-test-"));

function run(title, command, args, environment = {}) {
  process.stdout.write(`\n── ${title}\n`);
  return new Promise((resolve) =>
    spawn(command, args, {
      cwd: root,
      stdio: "inherit",
      shell: process.platform === "win32",
      env: { ...process.env, ...environment },
    }).on("close", (code) => resolve(code === 0)),
  );
}

/** A check that is one pass or one failure; told in one piece once it has ended, since others run beside it. */
function check(title, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === "win32" });
    const told = [];
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => told.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(`\n── ${title}\n${Buffer.concat(told)}`);
      resolve({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 });
    });
  });
}

/** A jest run, counted from jest's own results file. A suite that could not start counts as a failure. */
async function jest(title, projects, { extra = [], environment } = {}) {
  const file = join(scratch, `${projects[0].replaceAll(" ", "-")}.json`);
  const args = ["--selectProjects", ...projects, "--json", `--outputFile=${file}`, ...extra];
  const ok = await run(title, bin("jest"), args, environment);
  try {
    const result = JSON.parse(readFileSync(file, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return { passed: result.numPassedTests, failed: failed || (ok ? 0 : 1), skipped: result.numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const results = [
  // One core each: side by side, they take as long as the longest. The build is there before the browser opens it.
  ...(await Promise.all([
    check("Types", bin("tsc"), ["-p", "tsconfig.json"]),
    check("Lint", bin("eslint"), [".", "--max-warnings", "0"]),
    check("Format", bin("prettier"), ["--check", ".", "--log-level", "warn"]),
    check("Production build", bin("webpack"), ["--mode", "production", "--stats", "errors-warnings"]),
  ])),
  await jest("Unit, properties, functions, manifest, local Excel in Node", ["add-in", "local Excel"]),
  // Pictures are for people: the README's are made by `npm run pictures`.
  await jest("End to end in a browser", ["end to end"], {
    extra: ["--maxWorkers=2"],
    environment: { PICTURES: "none" },
  }),
];
rmSync(scratch, { recursive: true, force: true });

const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
process.stdout.write(
  `\n${total("skipped") ? `${total("skipped")} skipped\n` : ""}${total("passed")} passed, ${total("failed")} failed\n`,
);
process.exitCode = total("failed") ? 1 : 0;
