import { extname } from "node:path";
import { catalogue } from "../../src/analyses/catalogue";
import { Problem } from "../../src/portfolio/problem";
import type { CommandArguments } from "./commandArguments";
import { readOptionValues } from "./readOptionValues";

/** Refuses analyses, options and result files that cannot be, before any file is opened. */
export function checkCommand({ analyses, options, asOf, out }: CommandArguments): void {
  const chosen = analyses.map((id) => {
    const analysis = catalogue.find((candidate) => candidate.id === id);
    if (!analysis)
      throw new Problem("commandAnalysis", { text: id, known: catalogue.map((known) => known.id).join(", ") });
    return analysis;
  });
  const definitions = chosen.flatMap((analysis) => analysis.options);
  const known = [...new Set(definitions.map(({ key }) => key))];
  for (const [name] of options)
    if (!known.includes(name)) throw new Problem("commandOption", { name, known: known.join(", ") });
  readOptionValues(definitions, options, asOf);
  if (out !== null && extname(out).toLowerCase() !== ".xlsx") throw new Problem("commandOutKind", { file: out });
}
