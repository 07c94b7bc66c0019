import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythonWith } from "../python/pythonWith";
import type { Engine } from "./engine";
import { inAnotherProcess } from "./inAnotherProcess";

const rScript = join(__dirname, "../r/dataTable.R");

/** pandas and data.table, where they are installed; what is missing is said. */
export function peersElsewhere(): { readonly engines: readonly Engine[]; readonly missing: readonly string[] } {
  const engines: Engine[] = [];
  const missing: string[] = [];
  const python = pythonWith(["pandas"]);
  if (python === null) missing.push("pandas: no Python here has it");
  else
    engines.push(
      inAnotherProcess({
        name: "pandas",
        given: {
          rows: "a list of lists in Python's memory, one text object a cell; the way from Excel to Python is left out",
          columns: "NumPy arrays in Python's memory, customers as codes",
        },
        command: python,
        parameters: [join(__dirname, "../python/pandasEngine.py")],
      }),
    );
  if (spawnSync("Rscript", ["-e", "library(data.table)"]).status !== 0) missing.push("data.table: no R here has it");
  else
    for (const [name, ids, given] of [
      ["data.table, ids as codes", "codes", "vectors in R's memory, customers as integer codes"],
      ["data.table, ids as text", "texts", "vectors in R's memory, customers as texts that R holds once each"],
    ] as const)
      engines.push(
        inAnotherProcess({ name, given: { columns: given }, command: "Rscript", parameters: [rScript, ids] }),
      );
  return { engines, missing };
}
