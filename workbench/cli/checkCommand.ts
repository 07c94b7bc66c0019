import { extname } from "node:path";
import { Problem } from "../../src/portfolio/problem";
import { chosenAnalyses } from "./chosenAnalyses";
import type { CommandArguments } from "./commandArguments";
import { optionsOfAnalysis } from "./optionsOfAnalysis";
import { readOptionValues } from "./readOptionValues";

/** Refuses analyses, options and result files that cannot be, before any file is opened. */
export function checkCommand({ analyses, options, asOf, out }: CommandArguments): void {
  const chosen = chosenAnalyses(analyses);
  const known = [...new Set(chosen.flatMap((analysis) => analysis.options.map(({ key }) => key)))];
  const named = chosen.flatMap(({ id, options: own }) => own.map(({ key }) => `${id}.${key}`));
  for (const [name] of options)
    if (![...known, ...named].includes(name)) throw new Problem("commandOption", { name, known: known.join(", ") });
  for (const { id, options: own } of chosen) readOptionValues(own, optionsOfAnalysis(id, options), asOf);
  if (out !== null && extname(out).toLowerCase() !== ".xlsx") throw new Problem("commandOutKind", { file: out });
}
