import { spawnSync } from "node:child_process";

/** The first Python of this machine that has the modules, `null` where none has. */
export const pythonWith = (modules: readonly string[]): string | null =>
  ["python3", "/usr/bin/python3", "python"].find(
    (python) => spawnSync(python, ["-c", `import ${modules.join(", ")}`]).status === 0,
  ) ?? null;
