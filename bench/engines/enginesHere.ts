import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pythonWith } from "../python/pythonWith";
import { bundledProgram } from "./bundledProgram";
import type { Program } from "./inAnotherProcess";
import { nodeEngines } from "./nodeEngines";

const rScript = join(__dirname, "../r/dataTable.R");

/** Engines as programs: each has a process to itself, so that nobody works beside the memory of another. */
export interface EnginesHere {
  readonly programs: readonly Program[];
  /** What is not installed, a line each. */
  readonly missing: readonly string[];
}

/** Clientele and its peers in Node, then pandas and data.table where they are installed. */
export function enginesHere(): EnginesHere {
  const program = bundledProgram();
  const programs: Program[] = nodeEngines.map(({ name, given }) => ({
    name,
    given,
    command: process.execPath,
    parameters: [program, name],
  }));
  const missing: string[] = [];
  const python = pythonWith(["pandas"]);
  if (python === null) missing.push("pandas: no Python here has it");
  else
    programs.push({
      name: "pandas",
      given: {
        rows: "a list of lists in Python's memory, one text object a cell; the way from Excel to Python is left out",
        columns: "NumPy arrays in Python's memory, customers as codes",
      },
      command: python,
      parameters: [join(__dirname, "../python/pandasEngine.py")],
    });
  if (spawnSync("Rscript", ["-e", "library(data.table)"]).status !== 0) missing.push("data.table: no R here has it");
  else
    for (const [name, ids, given] of [
      ["data.table, ids as codes", "codes", "vectors in R's memory, customers as integer codes"],
      ["data.table, ids as text", "texts", "vectors in R's memory, customers as texts that R holds once each"],
    ] as const)
      programs.push({ name, given: { columns: given }, command: "Rscript", parameters: [rScript, ids] });
  return { programs, missing };
}
