import { crossAbc, type AbcCuts } from "../../portfolio/segmentation/crossAbc";
import { adaptFunction } from "../adaptFunction";
import type { Argument } from "../reading/argument";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

/** Letters of the classes of `classifyAbc`; the last is the class of negative values. */
const letters = ["A", "B", "C", "−"] as const;

function readCuts(key: string, argument: Argument): AbcCuts {
  const [endOfA = 0.8, endOfB = 0.95] = readNumbers(key, argument, 2) ?? [];
  return [endOfA, endOfB];
}

/** `ABCCROSSED(revenues, potentials, [revenueCuts], [potentialCuts])`: the class by revenue and by potential, "C·A′". */
export const abcCrossed = adaptFunction("ABCCROSSED", (language, revenues, potentials, revenueCuts, potentialCuts) => {
  const read = readColumns([
    { key: "revenues", argument: revenues },
    { key: "potentials", argument: potentials },
  ]);
  const { revenue, potential } = crossAbc(
    read.columns[0]!,
    read.columns[1]!,
    readCuts("revenueCuts", revenueCuts),
    readCuts("potentialCuts", potentialCuts),
  );
  return read.layOut(resultHeader(language, "cell"), (index) => [
    `${letters[revenue.classes[index]!]!}·${letters[potential.classes[index]!]!}′`,
  ]);
});
